/**
 * Holds the model to its promises for every complete set of answers, "I'm not sure" included, and
 * ends with a failure at the first broken one. Takes the better part of an hour of both cores.
 *
 * @module
 */
import { COMPLETE, sizeOf } from '../src/model/person/answer-space.ts'
import { QUESTION_IDS } from '../src/model/person/answers.ts'
import { GENEROUS, lostByDoubt, lostByMore, type Lost } from '../tests/model/space/lines.ts'
import { RELEASE } from '../src/model/releases/release.ts'
import { sweep } from '../tests/model/space/sweep.ts'
import { commitAudit } from './self-audit.ts'

const started = performance.now()
const minutes = () => ((performance.now() - started) / 60_000).toFixed(1)

console.log(`${sizeOf(COMPLETE).toLocaleString('en-US')} sets of answers`)
const everyone = await sweep(COMPLETE, (share) =>
  console.log(`${(100 * share).toFixed(1)} % after ${minutes()} minutes`),
)
console.log(`every recommendation keeps its promises (${minutes()} minutes)`)

const complaints = [
  ...GENEROUS.map((question) => complaint(`more at ${question}`, lostByMore(everyone, question))),
  ...QUESTION_IDS.map((question) =>
    complaint(`not being sure of ${question}`, lostByDoubt(everyone, question)),
  ),
].filter((words) => words !== undefined)

for (const words of complaints) console.error(words)
console.log(`${complaints.length} broken promises along lines, after ${minutes()} minutes`)
if (complaints.length > 0) process.exitCode = 1
else
  commitAudit({
    release: RELEASE,
    date: new Date().toISOString().slice(0, 10),
    sets: everyone.size,
  })

function complaint(what: string, lost: Lost | undefined): string | undefined {
  return lost && `${what} loses ${lost.paths.join(' and ')}: ${lost.link}`
}
