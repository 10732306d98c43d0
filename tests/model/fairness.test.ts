import { describe, expect, it } from 'vitest'

import { PATH_IDS } from '../../src/evidence/paths/path.ts'
import { PATHS } from '../../src/evidence/paths/paths.ts'
import { STATE_IDS, type StateId } from '../../src/evidence/states/states.ts'
import { INCOMES, type Answers } from '../../src/model/person/answers.ts'
import { EFFECTS } from '../../src/model/judging/effects.ts'
import { estimate } from '../../src/model/judging/estimate.ts'
import { limitsBroken } from '../../src/model/judging/judge.ts'
import { payLevel, tuitionLevel } from '../../src/model/judging/state-levels.ts'
import { recommend, recommendAmong } from '../../src/model/recommend.ts'
import { weigh } from '../../src/model/judging/weights.ts'
import type { Judged, NearPath } from '../../src/model/recommendation.ts'
import { linkTo } from '../link-to.ts'
import { completeSample } from './sample.ts'

const PEOPLE = completeSample(300)

/** Weights, and all that is judged of the paths except money. */
const judgedBy = (answers: Answers) =>
  JSON.stringify([
    weigh(answers),
    PATH_IDS.map((path) => {
      const { outcome, values } = estimate(path, answers)
      return [outcome.chance, values.chance, values.time, values.support, values.credential]
    }),
  ])

describe('fairness', { timeout: 60_000 }, () => {
  it('nobody is asked who they are: not their age, origin, sex, family, health, name or address', () => {
    expect(Object.keys(EFFECTS)).toEqual([
      'goal',
      'experience',
      'education',
      'hours',
      'pause',
      'deadline',
      'budget',
      'borrow',
      'credential',
      'support',
      'income',
      'state',
      'aid',
      'role',
      'priorities',
    ])
  })

  it('a state counts only through its pay and its tuition', () => {
    // Between two states the result may differ only where one of these figures does.
    const wrong: string[] = []
    for (const [place, answers] of PEOPLE.entries()) {
      const here = STATE_IDS[place % STATE_IDS.length]!
      for (const path of PATH_IDS) {
        const facts = PATHS[path]
        const at = (state: StateId) => estimate(path, { ...answers, state })
        for (const there of STATE_IDS) {
          const pay = payLevel(there) - payLevel(here)
          const tuition = tuitionLevel(facts, there) - tuitionLevel(facts, here)
          const gain = at(there).values.gain - at(here).values.gain
          const cost = at(there).values.cost - at(here).values.cost
          const say = (what: string) =>
            wrong.push(`${what} of ${path}, ${here} to ${there}: ${linkTo(answers)}`)
          if (!(pay >= 0 ? gain >= -1e-12 : gain <= 1e-12)) say('gain against pay')
          if (!(tuition >= 0 ? cost <= 1e-12 : cost >= -1e-12)) say('cost against tuition')
          if (pay === 0 && gain !== 0) say('gain')
          if (tuition === 0 && cost !== 0) say('cost')
        }
      }
    }
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('whoever would rather not say what they earn loses no path by it', () => {
    const wrong: string[] = []
    for (const { income: _, ...answers } of PEOPLE) {
      for (const path of PATH_IDS) {
        if (limitsBroken(path, answers).length === 0) continue
        const opened = INCOMES.filter(
          (income) => limitsBroken(path, { ...answers, income }).length === 0,
        )
        if (opened.length > 0) wrong.push(`${path}: ${linkTo(answers)}`)
      }
    }
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('earning less lowers nobody’s chances and moves none of their weights', () => {
    const wrong: string[] = []
    for (const { income: _, ...answers } of PEOPLE) {
      const untold = judgedBy(answers)
      for (const income of INCOMES) {
        if (judgedBy({ ...answers, income }) !== untold) wrong.push(linkTo({ ...answers, income }))
      }
    }
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('a path is judged alone: only the fallback of a selective path depends on which others are there', () => {
    const wrong: string[] = []
    for (const answers of PEOPLE) {
      const all = recommend(answers)
      const judged = all.kind === 'ranked' ? all.ranked : all.nearest
      for (const one of [...judged, ...all.ruledOut]) {
        const company = one.firstTry === null ? [one.path] : [one.path, one.firstTry.fallback]
        const alone = recommendAmong(company, answers)
        const same = [
          ...(alone.kind === 'ranked' ? alone.ranked : alone.nearest),
          ...alone.ruledOut,
        ].find(({ path }) => path === one.path)
        if (JSON.stringify(ofItself(same)) !== JSON.stringify(ofItself(one))) {
          wrong.push(`${one.path}: ${linkTo(answers)}`)
        }
      }
    }
    expect(wrong.slice(0, 3)).toEqual([])
  })
})

/** What is judged of a path, without what is said of it as the nearest of all. */
function ofItself(judged: Judged | NearPath | undefined) {
  if (judged === undefined || !('wouldFit' in judged)) return judged
  const { wouldFit: _, partByDeadline: __, ...rest } = judged
  return rest
}
