import { AID_RULES } from '../aid/aid.ts'
import type { Figure } from '../passport/figure.ts'
import { EFFORT_FOR } from '../paths/goal-effort.ts'
import { OWN_WORK_PAY, RAISE } from '../paths/goal-pay.ts'
import { FIGURES } from '../figures/figures.ts'
import { HOURS_AHEAD } from '../people/experience.ts'
import { INCOME } from '../people/income.ts'
import { JOB_SEARCH } from '../people/job-search.ts'
import {
  APPLICATION_WAIT,
  FINISHED_BY_EXPERIENCE,
  FINISHED_BY_HOURS,
  FINISHED_WITHOUT_SUPPORT,
  HIRED_BY_EXPERIENCE,
  HIRED_BY_SCHOOLING,
} from '../people/odds.ts'
import { FIRST_YEAR_PAY } from '../paths/first-year-pay.ts'
import { GOALS, PATH_IDS, SCHOOLING, type PathFacts } from '../paths/path.ts'
import { PATHS } from '../paths/paths.ts'
import { PLAN_HOURS } from '../roadmap/plan-hours.ts'

/** A figure and the name it goes by: its id, or the place where it stands, `bootcamp-full-time/price`. */
export type NamedFigure = readonly [name: string, figure: Figure]

/** Every figure of a path, named for its place: `price`, `chance-grow`, `credit-associate`. */
export function figuresOf(path: PathFacts): readonly NamedFigure[] {
  return [
    ['price', path.price.figure],
    ['tools', path.tools],
    ['study', path.study],
    ['least-hours', path.leastHours],
    ['most-hours', path.mostHours],
    ['least-months', path.leastMonths],
    ['pay', path.pay],
    ['credential', path.credential],
    ['support', path.support],
    ['admission', path.admission],
    ...GOALS.map((goal): NamedFigure => [`chance-${goal}`, path.chance[goal]]),
    ...SCHOOLING.map((level): NamedFigure => [`credit-${level}`, path.credit[level]]),
  ]
}

/** Figures about a person, a goal or aid rather than a path, by the name of their table. */
const TABLES: Readonly<Record<string, Readonly<Record<string, Figure>>>> = {
  'hours-ahead': HOURS_AHEAD,
  'effort-for': EFFORT_FOR,
  income: INCOME,
  'pay-by-goal': { grow: RAISE, 'own-work': OWN_WORK_PAY },
  'job-search': { months: JOB_SEARCH },
  plan: PLAN_HOURS,
  'hired-by-schooling': HIRED_BY_SCHOOLING,
  'hired-by-experience': HIRED_BY_EXPERIENCE,
  'finished-by-experience': FINISHED_BY_EXPERIENCE,
  'finished-by-hours': FINISHED_BY_HOURS,
  'finished-by-support': { none: FINISHED_WITHOUT_SUPPORT },
  application: { wait: APPLICATION_WAIT },
  'first-year-pay': FIRST_YEAR_PAY,
  ...AID_RULES,
}

/** Every name of every figure that an answer can rest on: its id, or the places where it stands. */
export const ANSWER_NAMES: readonly NamedFigure[] = [
  ...Object.entries(FIGURES),
  ...Object.entries(TABLES).flatMap(([table, figures]) =>
    Object.entries(figures).map(([key, figure]): NamedFigure => [`${table}/${kebab(key)}`, figure]),
  ),
  ...PATH_IDS.flatMap((id) =>
    figuresOf(PATHS[id]).map(([place, figure]): NamedFigure => [`${id}/${place}`, figure]),
  ),
]

/** The first of its names, for every figure. */
const FIRST_NAMES: ReadonlyMap<Figure, string> = new Map(
  [...ANSWER_NAMES].reverse().map(([name, figure]) => [figure, name]),
)

/** The name a figure goes by first; null for one that is not of the registry. */
export const nameOf = (figure: Figure): string | null => FIRST_NAMES.get(figure) ?? null

function kebab(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
