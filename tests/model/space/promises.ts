import { beforeAll, describe, expect, it } from 'vitest'

import { PATH_IDS, type Goal } from '../../../src/evidence/path.ts'
import type { QuestionId } from '../../../src/model/answers.ts'
import { linkTo } from '../../link-to.ts'
import { brokenPromise, stepsAlong, sweep, type Sweep } from './sweep.ts'

/** Questions where more never takes a path away. */
const GENEROUS = ['hours', 'deadline', 'budget', 'borrow'] as const satisfies readonly QuestionId[]

/** What holds for every definite set of answers with one goal. One file a goal, to use all cores. */
export function promisesFor(goal: Goal): void {
  describe(`everyone whose goal is ${goal}`, () => {
    let everyone: Sweep
    beforeAll(() => {
      everyone = sweep(goal, brokenPromise)
    }, 600_000)

    it('gets every path judged once, with points that sum, costs that add up and nothing dominated', () => {
      // `sweep` stops at the first set of answers for which this is not so.
      expect(everyone.size).toBe(324_000)
    })

    for (const question of GENEROUS) {
      it(`loses no path by answering more at ${question}`, () => {
        for (const [less, more] of stepsAlong(everyone, question)) {
          const lost = everyone.within[less]! & ~everyone.within[more]!
          if (lost === 0) continue
          const paths = PATH_IDS.filter((_, place) => (lost >> place) & 1)
          throw new Error(`${paths.join(' and ')} lost: ${linkTo(everyone.answersOf(more))}`)
        }
        expect(everyone.size).toBeGreaterThan(0)
      })
    }

    it('is shown more than one path at the top, depending on the other answers', () => {
      expect(new Set(everyone.first).size).toBeGreaterThan(2)
    })
  })
}
