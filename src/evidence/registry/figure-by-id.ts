import type { NamedFigure } from './answer-figures.ts'
import { EVERY_NAME } from './every-figure.ts'
import type { Figure } from '../passport/figure.ts'
import { SKILL_IDS } from '../roadmap/skills.ts'
import { roadmapHours, skillHours } from '../roadmap/study-hours.ts'
import { STATE_IDS } from '../states/states.ts'
import { priceParity } from '../states/price-parity.ts'
import { nationalTuition } from '../states/public-tuition.ts'
import { nationalJobs, nationalPay } from '../wages/national-pay.ts'
import { NATIONAL_COLUMNS, WAGE_YEARS } from '../wages/national-rows.ts'
import { ALL_OCCUPATIONS, COMPUTING_OCCUPATIONS } from '../wages/occupations.ts'
import { outlook } from '../wages/outlook.ts'
import { payAtNationalPrices, stateJobs, statePay } from '../wages/state-pay.ts'

const NEWEST = Math.max(...WAGE_YEARS)
const PAY_MEASURES = NATIONAL_COLUMNS.filter((column) => column !== 'jobs')
const OUTLOOK_MEASURES = {
  'jobs-2024': 'jobs2024',
  'jobs-2034': 'jobs2034',
  growth: 'growth',
  openings: 'openings',
} as const

/** A wage of a year, and of the newest year also without it. */
const ofYear = (
  table: string,
  year: number,
  place: string,
  figure: Figure | null,
): readonly (readonly [string, Figure | null])[] => [
  [`${table}/${year}${place}`, figure],
  ...(year === NEWEST ? [[`${table}${place}`, figure] as const] : []),
]

const WAGES = ALL_OCCUPATIONS.flatMap((who) =>
  WAGE_YEARS.flatMap((year) => [
    ...PAY_MEASURES.flatMap((measure) =>
      ofYear(`pay/${who}`, year, `/${measure}`, nationalPay(who, year, measure)),
    ),
    ...ofYear(`jobs/${who}`, year, '', nationalJobs(who, year)),
  ]),
)

const OUTLOOK = COMPUTING_OCCUPATIONS.flatMap((who) =>
  Object.entries(OUTLOOK_MEASURES).map(
    ([name, measure]) => [`outlook/${who}/${name}`, outlook(who, measure)] as const,
  ),
)

/** What is known of an occupation in a state, and of the state's prices. */
const BY_STATE = STATE_IDS.flatMap((state) => {
  const code = state.toLowerCase()
  return [
    [`price-parity/${code}`, priceParity(state)] as const,
    ...COMPUTING_OCCUPATIONS.flatMap(
      (who) =>
        [
          [`state-pay/${who}/${code}`, statePay(who, state)],
          [`state-pay-at-national-prices/${who}/${code}`, payAtNationalPrices(who, state)],
          [`state-jobs/${who}/${code}`, stateJobs(who, state)],
        ] as const,
    ),
  ]
})

/** The lists beside the registry: what is published of an occupation can be missing, and is then left out. */
const LISTED = [...WAGES, ...OUTLOOK, ...BY_STATE].flatMap(([id, figure]): NamedFigure[] =>
  figure === null ? [] : [[id, figure]],
)

const BY_ID: ReadonlyMap<string, Figure> = new Map([
  ...EVERY_NAME,
  ...LISTED,
  ...SKILL_IDS.map((id): NamedFigure => [`roadmap/${id}`, skillHours(id)]),
  ['roadmap/total', roadmapHours()],
  ['tuition/public-2-year', nationalTuition('public-2-year')],
  ['tuition/public-4-year', nationalTuition('public-4-year')],
])

/**
 * Every id an article can name a figure by: one of the registry (`web-developer-pay-middle`), or
 * a place (`bootcamp-full-time/price`, `hours-ahead/projects`, `pay/web-developers/2023/median`,
 * `jobs/web-developers`, `outlook/web-developers/growth`, `state-pay/web-developers/ca`,
 * `price-parity/ca`, `roadmap/sql`, `tuition/public-2-year`).
 */
export const FIGURE_IDS: readonly string[] = [...BY_ID.keys()]

/** The figure of an id, or null when no figure has it. */
export function figureById(id: string): Figure | null {
  return BY_ID.get(id) ?? null
}
