import { Bench } from 'tinybench'

import { PROGRAMS } from '../src/evidence/programs/programs.ts'
import { matchPrograms } from '../src/model/matching/match-programs.ts'
import { recommend } from '../src/model/recommend.ts'
import { QUESTION_IDS, UNSURE, type Answers } from '../src/model/person/answers.ts'
import { answersAt, DEFINITE, sizeOf } from '../src/model/person/answer-space.ts'

/** How long matching takes, warm, beside a recommendation on the same machine. */
const definite = answersAt(DEFINITE, Math.floor(sizeOf(DEFINITE) / 3))
// Every question is answered.
const open = Object.fromEntries(QUESTION_IDS.map((id) => [id, UNSURE])) as unknown as Answers
const five = { ...definite, goal: UNSURE, experience: UNSURE, education: UNSURE } as Answers

const bench = new Bench({ time: 500, warmupTime: 250 })
for (const [name, answers] of Object.entries({ definite, 'three open': five, 'all open': open })) {
  bench
    .add(`recommend, ${name}`, () => recommend(answers))
    .add(`match programs, ${name}`, () => matchPrograms(PROGRAMS, answers))
}
await bench.run()

console.log(`${PROGRAMS.length} programs; the bar is 8 ms at a device four times slower`)
console.table(
  bench.tasks.map(({ name, result }) =>
    'latency' in result
      ? {
          task: name,
          'median ms': result.latency.p50?.toFixed(3),
          'at four times': ((result.latency.p50 ?? 0) * 4).toFixed(3),
        }
      : { task: name, 'median ms': 'failed', 'at four times': '' },
  ),
)
