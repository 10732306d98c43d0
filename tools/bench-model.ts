import { Bench, type Task } from 'tinybench'
import { COMPLETE, DEFINITE, type AnswerSpace } from '../src/model/person/answer-space.ts'
import { economics } from '../src/model/money/economics.ts'
import type { Answers } from '../src/model/person/answers.ts'
import { assess, type Ranking } from '../src/model/confidence/confidence.ts'
import { recommend } from '../src/model/recommend.ts'
import { recommendByRules } from './rules-engine.ts'
import { sampleOf } from './sample.ts'

const all = sampleOf(DEFINITE, 4_000, 2026)
const ranked = rankings(DEFINITE)
const open = rankings(COMPLETE)
// The rules know neither what is tight nor what is tried first.
const plain = ranked.filter(({ ranking }) =>
  ranking.ranked.every(({ tight, firstTry }) => tight.length === 0 && firstTry === null),
)
const compared = ranked.filter(({ ranking }) => ranking.ranked.length > 1)
const widest = compared.filter(({ ranking }) => ranking.ranked.length >= 8)

await agree(plain.slice(0, 500))

const bench = new Bench({ time: 2_000, warmupTime: 1_000 })
bench
  .add('recommend, any answers', turn(all, recommend))
  .add(
    'recommend, where a path fits',
    turn(ranked, ({ answers }) => recommend(answers)),
  )
  .add(
    'recommend, as the rules can',
    turn(plain, ({ answers }) => recommend(answers)),
  )
  .add(
    'the same by json-rules-engine',
    turn(plain, ({ answers }) => recommendByRules(answers)),
  )
  .add(
    'assess, 2 paths or more',
    turn(compared, ({ answers, ranking }) => assess(answers, ranking)),
  )
  .add(
    'assess, 8 paths or more',
    turn(widest, ({ answers, ranking }) => assess(answers, ranking)),
  )
  .add(
    'recommend, about two open answers',
    turn(open, ({ answers }) => recommend(answers)),
  )
  .add(
    'assess, about two open answers',
    turn(open, ({ answers, ranking }) => assess(answers, ranking)),
  )
  .add(
    'economics, of what comes first',
    turn(ranked, ({ answers, ranking }) => economics(ranking.ranked[0].path, answers)),
  )
await bench.run()

console.table(
  bench.tasks.map((task) => ({
    task: task.name,
    'median µs': (medianOf(task) * 1_000).toFixed(1),
    'per second': Math.round(1_000 / medianOf(task)).toLocaleString('en-US'),
  })),
)
const [, , ours, theirs] = bench.tasks
const ratio = medianOf(theirs!) / medianOf(ours!)
console.log(`recommend decides ${ratio.toFixed(0)} times as fast as json-rules-engine.`)

/** A sample of the answers for which a path fits, with their rankings. */
function rankings(space: AnswerSpace) {
  return sampleOf(space, 4_000, 2026).flatMap((answers) => {
    const ranking = recommend(answers)
    return ranking.kind === 'ranked' ? [{ answers, ranking }] : []
  })
}

/** A function that does its work for the next case each time it is called. */
function turn<Case, Result>(cases: readonly Case[], work: (one: Case) => Result): () => Result {
  let next = 0
  return () => {
    const one = cases[next]!
    next = (next + 1) % cases.length
    return work(one)
  }
}

/** Refuse to compare two ways of deciding that do not decide alike. */
async function agree(
  cases: readonly { readonly answers: Answers; readonly ranking: Ranking }[],
): Promise<void> {
  for (const { answers, ranking } of cases) {
    const [first] = await recommendByRules(answers)
    if (first !== ranking.ranked[0].path) {
      throw new Error(
        `rules say ${first}, not ${ranking.ranked[0].path}: ${JSON.stringify(answers)}`,
      )
    }
  }
}

function medianOf({ name, result }: Task): number {
  if (!('latency' in result)) throw new Error(`${name} did not run`)
  return result.latency.p50
}
