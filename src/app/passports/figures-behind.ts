import type { FigureName } from '../../words/en/passports.ts'
import { HOURS_AHEAD } from '../../evidence/people/experience.ts'
import type { Figure } from '../../evidence/passport/figure.ts'
import { EFFORT_FOR } from '../../evidence/paths/goal-effort.ts'
import { OWN_WORK_PAY, RAISE } from '../../evidence/paths/goal-pay.ts'
import { INCOME, USUAL_INCOMES } from '../../evidence/people/income.ts'
import { JOB_SEARCH } from '../../evidence/people/job-search.ts'
import { LOANS } from '../../evidence/aid/loans.ts'
import type { PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import { stateTuition } from '../../evidence/states/public-tuition.ts'
import { statePay } from '../../evidence/wages/state-pay.ts'
import type { Answers } from '../../model/person/answers.ts'
import { rateFigureFor } from '../../model/judging/borrowing.ts'
import { PAID_BY } from '../../model/judging/chance.ts'

/** A figure by the name it has on the page. */
export type NamedFigure = readonly [name: FigureName, figure: Figure]

/** Every figure that the numbers of one path rest on for one person, in the order they are read. */
export function figuresBehind(path: PathId, answers: Answers): readonly NamedFigure[] {
  const facts = PATHS[path]
  const { goal } = answers
  const figures: NamedFigure[] = [
    ['price', facts.price.figure],
    ['tools', facts.tools],
    ['study', facts.study],
    ['least-hours', facts.leastHours],
    ['most-hours', facts.mostHours],
    ['least-months', facts.leastMonths],
  ]
  if (facts.admission.value < 1) figures.push(['admission', facts.admission])
  if (goal !== 'unsure') figures.push(['chance', facts.chance[goal]])
  // Holding a qualification pays nothing by itself: the job after it does.
  if (goal === 'qualification') figures.push(['job-chance', facts.chance[PAID_BY[goal]]])
  if (goal === 'grow') figures.push(['raise', RAISE])
  else if (goal === 'own-work') figures.push(['own-work-pay', OWN_WORK_PAY])
  else if (goal !== 'explore') figures.push(['pay', facts.pay])
  figures.push(['credential', facts.credential], ['support', facts.support])
  return [
    ...figures,
    ...moneyFigures(path, answers),
    ...adjustments(path, answers),
    ...placeFigures(path, answers),
  ]
}

/** What a loan costs, what pay is set against, and how long the new pay takes to come. */
function moneyFigures(path: PathId, { goal, income }: Answers): readonly NamedFigure[] {
  const { price, needsPause } = PATHS[path]
  const aboutPay = goal !== 'explore' && goal !== 'unsure'
  const figures: NamedFigure[] = []
  if (price.figure.value > 0) {
    figures.push(['loan-rate', rateFigureFor(PATHS[path])])
    if (aboutPay) figures.push(['heavy-payments', LOANS.payments.heavy])
  }
  if (aboutPay || needsPause) {
    const incomes = income === undefined ? USUAL_INCOMES : [INCOME[income]]
    figures.push(...incomes.map((figure): NamedFigure => ['pay-now', figure]))
  }
  if (aboutPay && goal !== 'grow') figures.push(['search', JOB_SEARCH])
  return figures
}

/** What this person's answers shorten or save. */
function adjustments(path: PathId, answers: Answers): readonly NamedFigure[] {
  const { credit, experienceShortens } = PATHS[path]
  const { education, experience, goal } = answers
  const figures: NamedFigure[] = []
  if (education !== 'unsure' && credit[education].value > 0) {
    figures.push(['credit', credit[education]])
  }
  if (experienceShortens && experience !== 'unsure' && experience !== 'none') {
    figures.push(['experience', HOURS_AHEAD[experience]])
  }
  if (experienceShortens && goal !== 'unsure' && EFFORT_FOR[goal].value < 1) {
    figures.push(['effort', EFFORT_FOR[goal]])
  }
  return figures
}

/** What the person's state sets apart, where they named it. */
function placeFigures(path: PathId, { state }: Answers): readonly NamedFigure[] {
  if (state === undefined) return []
  const { tuition } = PATHS[path]
  const price = tuition === null ? null : stateTuition(tuition, state)
  const pay = statePay('software-developers', state)
  return [
    ...(price === null ? [] : [['state-tuition', price] as const]),
    ...(pay === null ? [] : [['state-pay', pay] as const]),
  ]
}

/**
 * The id of a figure's passport on the page.
 *
 * @param place among those of one name, where several stand in for what is not known
 */
export const passportId = (path: PathId, figure: FigureName, place = 0): string =>
  place === 0 ? `${path}-${figure}` : `${path}-${figure}-${place + 1}`
