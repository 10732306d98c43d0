import type { FigureName } from '../../words/en/passports.ts'
import { AID_RULES } from '../../evidence/aid/aid.ts'
import { LOANS, REPAYMENT_TERMS } from '../../evidence/aid/loans.ts'
import { FIGURES } from '../../evidence/figures/figures.ts'
import type { Figure } from '../../evidence/passport/figure.ts'
import { EFFORT_FOR } from '../../evidence/paths/goal-effort.ts'
import { OWN_WORK_PAY, RAISE } from '../../evidence/paths/goal-pay.ts'
import type { PathFacts, PathId } from '../../evidence/paths/path.ts'
import { HOURS_AHEAD } from '../../evidence/people/experience.ts'
import { INCOME, USUAL_INCOMES } from '../../evidence/people/income.ts'
import { JOB_SEARCH } from '../../evidence/people/job-search.ts'
import {
  APPLICATION_WAIT,
  FINISHED_BY_EXPERIENCE,
  FINISHED_BY_HOURS,
  FINISHED_WITHOUT_SUPPORT,
  HIRED_BY_EXPERIENCE,
  HIRED_BY_SCHOOLING,
} from '../../evidence/people/odds.ts'
import { figuresReadBy } from '../../model/judging/figures-read.ts'
import { fitOf } from '../../model/judging/fit.ts'
import { economics } from '../../model/money/economics.ts'
import type { Answers } from '../../model/person/answers.ts'

/** A figure by the name it has on the page. */
export type NamedFigure = readonly [name: FigureName, figure: Figure]

/**
 * Every figure that the numbers of one path rest on for one person, as the calculation itself reads
 * them: what moves a number is in the list, aid and loans included.
 */
export function figuresBehind(path: PathId, answers: Answers): readonly NamedFigure[] {
  const { facts } = fitOf(path, answers)
  const names = namesOf(facts, answers)
  const read = figuresReadBy(() => economics(path, answers))
  const calculated = read.map((figure): NamedFigure => [
    names.get(figure) ?? stateName(figure),
    figure,
  ])
  const named = [...calculated, ...yardstick(calculated, answers)]
  // A reference that everybody is compared with moves nothing: 1 times, or none taken off.
  return named.filter(([name, { value, low, high }]) => {
    const neutral = NEUTRAL[name]
    return neutral === undefined || value !== neutral || (low ?? value) !== (high ?? value)
  })
}

/** What loan payments are measured by, beside what they come to. */
const yardstick = (
  calculated: readonly NamedFigure[],
  { goal }: Answers,
): readonly NamedFigure[] =>
  goal !== 'explore' && goal !== 'unsure' && calculated.some(([name]) => name === 'loan-rate')
    ? [['heavy-payments', LOANS.payments.heavy]]
    : []

/** Where a figure has this value and no range, it changes nothing and is not worth naming. */
const NEUTRAL: Readonly<Partial<Record<FigureName, number>>> = {
  admission: 1,
  credit: 0,
  experience: 1,
  effort: 1,
  'hired-schooling': 1,
  'hired-experience': 1,
  'finished-experience': 1,
  'finished-hours': 1,
}

function namesOf(facts: PathFacts, { goal }: Answers): ReadonlyMap<Figure, FigureName> {
  const names = new Map<Figure, FigureName>()
  const all = (name: FigureName, figures: readonly Figure[]) => {
    for (const figure of figures) names.set(figure, name)
  }
  all('price', [facts.price.figure])
  if (facts.priceBeforeGrants !== null) all('published-price', [facts.priceBeforeGrants])
  all('tools', [facts.tools])
  all('study', [facts.study])
  all('least-hours', [facts.leastHours])
  all('most-hours', [facts.mostHours])
  all('least-months', [facts.leastMonths])
  all('admission', [facts.admission])
  all('finishing', [facts.finishing])
  all('chance', Object.values(facts.chance))
  if (goal === 'qualification') all('job-chance', [facts.chance['developer-job']])
  all('pay', [facts.pay])
  all('credential', [facts.credential])
  all('support', [facts.support])
  all('credit', Object.values(facts.credit))
  all('raise', [RAISE])
  all('own-work-pay', [OWN_WORK_PAY])
  all('loan-rate', Object.values(LOANS.rate))
  all('loan-term', [LOANS.term.private, ...REPAYMENT_TERMS.map(({ term }) => term)])
  all('loan-limit', Object.values(LOANS.limit))
  all('heavy-payments', [LOANS.payments.heavy])
  all('pay-now', [...Object.values(INCOME), ...USUAL_INCOMES])
  all('search', [JOB_SEARCH])
  all('experience', Object.values(HOURS_AHEAD))
  all('effort', Object.values(EFFORT_FOR))
  all('wait', [APPLICATION_WAIT])
  all('hired-schooling', Object.values(HIRED_BY_SCHOOLING))
  all('hired-experience', Object.values(HIRED_BY_EXPERIENCE))
  all('finished-experience', Object.values(FINISHED_BY_EXPERIENCE))
  all('finished-hours', Object.values(FINISHED_BY_HOURS))
  all('finished-support', [FINISHED_WITHOUT_SUPPORT])
  all('hours-per-credit', [FIGURES['hours-per-credit']])
  all('gi-bill', Object.values(AID_RULES['gi-bill']))
  all('pell', Object.values(AID_RULES.pell))
  all('employer', Object.values(AID_RULES.employer))
  all('laid-off', Object.values(AID_RULES['laid-off']))
  return names
}

/** What is left is of the person's state, and of the nation it is compared with. */
const stateName = ({ describes }: Figure): FigureName =>
  /tuition/i.test(describes) ? 'state-tuition' : 'state-pay'

/**
 * The id of a figure's passport on the page.
 *
 * @param place among those of one name, where several stand in for what is not known
 */
export const passportId = (path: PathId, figure: FigureName, place = 0): string =>
  place === 0 ? `${path}-${figure}` : `${path}-${figure}-${place + 1}`
