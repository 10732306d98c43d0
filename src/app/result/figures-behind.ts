import type { FigureName } from '../../content/passports.ts'
import { HOURS_AHEAD } from '../../evidence/experience.ts'
import type { Figure } from '../../evidence/figure.ts'
import { EFFORT_FOR } from '../../evidence/goal-effort.ts'
import { OWN_WORK_PAY, RAISE } from '../../evidence/goal-pay.ts'
import type { PathId } from '../../evidence/path.ts'
import { PATHS } from '../../evidence/paths.ts'
import { stateTuition } from '../../evidence/states/public-tuition.ts'
import { statePay } from '../../evidence/wages/state-pay.ts'
import type { Answers } from '../../model/answers.ts'

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
  if (goal === 'grow') figures.push(['raise', RAISE])
  else if (goal === 'own-work') figures.push(['own-work-pay', OWN_WORK_PAY])
  else if (goal !== 'explore') figures.push(['pay', facts.pay])
  figures.push(['credential', facts.credential], ['support', facts.support])
  return [...figures, ...adjustments(path, answers), ...placeFigures(path, answers)]
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

/** The id of a figure's passport on the page. */
export const passportId = (path: PathId, figure: FigureName): string => `${path}-${figure}`
