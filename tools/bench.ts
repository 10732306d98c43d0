/**
 * How long the model takes, warm, on this machine, and how that compares with the same decision made
 * by a rule engine.
 *
 * Run: npm run bench
 *
 * @module
 */
import { Bench, type Task } from 'tinybench'
import { COMPLETE, DEFINITE, type AnswerSpace } from '../src/model/person/answer-space.ts'
import type { Answers } from '../src/model/person/answers.ts'
import { assess, type Ranking } from '../src/model/confidence/confidence.ts'
import { recommend } from '../src/model/recommend.ts'
import { recommendByRules } from './rules-engine.ts'
import { sampleOf } from './sample.ts'

const all = sampleOf(DEFINITE, 4_000, 2026)
const ranked = rankings(DEFINITE)
const open = rankings(COMPLETE)
const compared = ranked.filter(({ ranking }) => ranking.ranked.length > 1)
const widest = compared.filter(({ ranking }) => ranking.ranked.length >= 8)

await agree(ranked.slice(0, 500))

const bench = new Bench({ time: 2_000, warmupTime: 1_000 })
bench
  .add('recommend, any answers', turn(all, recommend))
  .add(
    'recommend, where a path fits',
    turn(ranked, ({ answers }) => recommend(answers)),
  )
  .add(
    'the same by json-rules-engine',
    turn(ranked, ({ answers }) => recommendByRules(answers)),
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
await bench.run()

console.table(
  bench.tasks.map((task) => ({
    task: task.name,
    'median µs': (medianOf(task) * 1_000).toFixed(1),
    'per second': Math.round(1_000 / medianOf(task)).toLocaleString('en-US'),
  })),
)
const [, ours, theirs] = bench.tasks
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
