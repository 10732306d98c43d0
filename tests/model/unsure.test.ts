import { describe, expect, it } from 'vitest'

import { PATH_IDS, type PathId } from '../../src/evidence/paths/path.ts'
import { PATHS } from '../../src/evidence/paths/paths.ts'
import { SHARES } from '../../src/evidence/people/mix.ts'
import {
  QUESTION_IDS,
  QUESTIONS,
  UNSURE,
  type Answers,
  type QuestionId,
} from '../../src/model/person/answers.ts'
import { CRITERIA } from '../../src/model/person/criteria.ts'
import { estimate } from '../../src/model/judging/estimate.ts'
import { limitsBroken } from '../../src/model/judging/judge.ts'
import { weigh } from '../../src/model/judging/weights.ts'
import { linkTo } from '../link-to.ts'
import { completeSample, definiteSample } from './sample.ts'

const withAnswer = (answers: Answers, question: QuestionId, answer: string): Answers =>
  ({ ...answers, [question]: answer }) as Answers

const fits = (path: PathId, answers: Answers): boolean => limitsBroken(path, answers).length === 0

/** Whether a path could be taken by somebody with this answer: what averages are over. */
function possible(path: PathId, question: QuestionId, option: string): boolean {
  const { entry, heldBy, leastHours, needsPause } = PATHS[path]
  const among = (list: readonly string[]) => list.includes(option)
  if (question === 'education') return among(entry) && !among(heldBy)
  if (question === 'hours') return Number(option) >= leastHours.value
  return !(question === 'pause' && option === 'keep' && needsPause)
}

/** How much an option counts among those who are not sure. */
function shareOf(question: QuestionId, option: string): number {
  const shares: Readonly<Record<string, Readonly<Record<string, number>>>> = SHARES
  return shares[question]?.[option] ?? 1 / QUESTIONS[question].length
}

describe('not being sure', { timeout: 60_000 }, () => {
  // The audit does the same for every complete set of answers.
  it('keeps open every path that some definite answer would (5,000 sets, each question)', () => {
    const lost: string[] = []
    for (const answers of completeSample(5_000)) {
      for (const question of QUESTION_IDS) {
        const open = withAnswer(answers, question, UNSURE)
        const sure = answers[question]
        if (sure === UNSURE) continue
        for (const path of PATH_IDS) {
          if (fits(path, answers) && !fits(path, open)) lost.push(`${path}: ${linkTo(open)}`)
        }
      }
    }
    expect(lost.slice(0, 3)).toEqual([])
  })

  it.each(['goal', 'experience', 'education', 'hours', 'pause', 'support'] as const)(
    'of %s makes each value the mean over all who answer so, nothing for those who cannot enter',
    (question) => {
      const wrong: string[] = []
      for (const answers of definiteSample(150)) {
        for (const path of PATH_IDS) {
          const open = estimate(path, withAnswer(answers, question, UNSURE)).values
          // Hours and support are averaged before the step of finishing, not after it.
          const criteria = CRITERIA.filter(
            (criterion) =>
              !(['hours', 'support'].includes(question) && ['chance', 'gain'].includes(criterion)),
          )
          const levels = QUESTIONS[question].map((option) => ({
            share: shareOf(question, option),
            values: possible(path, question, option)
              ? estimate(path, withAnswer(answers, question, option)).values
              : undefined,
          }))
          for (const criterion of criteria) {
            const mean = levels.reduce(
              (sum, { share, values }) => sum + share * (values?.[criterion] ?? 0),
              0,
            )
            if (!(Math.abs(open[criterion] - mean) <= 1e-9)) {
              wrong.push(`${criterion} of ${path}: ${linkTo(answers)}`)
            }
          }
        }
      }
      expect(wrong.slice(0, 3)).toEqual([])
    },
  )

  it.each(['deadline', 'borrow', 'credential'] as const)(
    'of %s changes how good no path is',
    (question) => {
      const wrong = definiteSample(300).filter((answers) =>
        PATH_IDS.some((path) => {
          const before = estimate(path, answers)
          const open = estimate(path, withAnswer(answers, question, UNSURE))
          return JSON.stringify(before) !== JSON.stringify(open)
        }),
      )
      expect(wrong.map(linkTo)).toEqual([])
    },
  )

  it.each([
    ['budget', ['cost']],
    ['deadline', ['time']],
    ['goal', ['chance', 'gain']],
    ['credential', ['credential']],
    ['support', ['support']],
    ['hours', []],
  ] as const)('of %s widens the weights it would have set, and no other: %j', (question, set) => {
    const answers = definiteSample(1)[0]!
    const sure = weigh(answers).factors
    const open = weigh(withAnswer(answers, question, UNSURE)).factors
    expect(CRITERIA.filter((criterion) => open[criterion] !== sure[criterion])).toEqual(set)
    expect(set.map((criterion) => open[criterion])).toEqual(set.map(() => 3))
  })

  it('never counts as the cheapest or the dearest, but in between', () => {
    // Not knowing the budget weighs the cost between having nothing and having plenty.
    const answers = definiteSample(1)[0]!
    const weightOf = (budget: string) => weigh(withAnswer(answers, 'budget', budget)).points.cost
    expect(weightOf(UNSURE)).toBeLessThan(weightOf('0'))
    expect(weightOf(UNSURE)).toBeGreaterThan(weightOf('more'))
  })
})
