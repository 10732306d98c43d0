/**
 * What this release changes for people of the realistic mix against another one, as `release-log.ts`
 * tells it: build the other as a library and name its `waymark.js`.
 *
 * Run: npm run release-effect -- path/to/other/dist-library/waymark.js
 *
 * @module
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Answers } from '../src/model/person/answers.ts'
import { recommend } from '../src/model/recommend.ts'
import { RELEASE } from '../src/model/releases/release.ts'
import { peopleOfTheMix } from '../tests/model/realistic-mix.ts'

/** As many as `ReleaseEffect` says. */
const PEOPLE = 2_000

const [other] = process.argv.slice(2)
if (other === undefined) throw new Error('expected the waymark.js of another release')
const before = (await import(pathToFileURL(resolve(other)).href)) as {
  readonly recommend: typeof recommend
  readonly RELEASE: string
}

/** What comes first or nearest, and whether it fits. */
function firstBy(by: typeof recommend, answers: Answers) {
  const recommendation = by(answers)
  return recommendation.kind === 'ranked'
    ? { path: recommendation.ranked[0].path, fits: true }
    : { path: recommendation.nearest[0].path, fits: false }
}

const pairs = peopleOfTheMix(PEOPLE).map((answers) => ({
  was: firstBy(before.recommend, answers),
  is: firstBy(recommend, answers),
}))
const share = (counts: (pair: (typeof pairs)[number]) => boolean): number =>
  pairs.filter(counts).length / pairs.length

console.log(`release ${before.RELEASE} to ${RELEASE}, ${PEOPLE} people of the realistic mix`)
console.log({
  moved: share(({ was, is }) => was.path !== is.path),
  nothingFits: { before: share(({ was }) => !was.fits), after: share(({ is }) => !is.fits) },
})
