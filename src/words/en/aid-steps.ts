import type { AID_RULES, WORKFORCE_PELL } from '../../evidence/aid/aid.ts'
import type { Aid } from '../../evidence/paths/path.ts'
import { count, exactUsd, usd } from './format.ts'

type AidRules = typeof AID_RULES

/** How to look into each kind of aid, with what it pays at most. */
export const AID_STEPS: Readonly<Record<Aid, (rules: AidRules) => string>> = {
  'gi-bill': ({ 'gi-bill': rule }) =>
    `GI Bill: it pays only for approved programs, so find yours on the VA’s list before you enroll. At the full benefit it covers in-state tuition at public colleges, and up to about ${usd(rule.privateMost.value)} a year at private ones (${rule.privateMost.year}; it rises each August). It lasts ${rule.months.value} months of school and adds up to ${exactUsd(rule.books.value)} a year for books, and money for housing that we do not count.`,
  pell: ({ pell }) =>
    `Pell Grant: file the FAFSA. A full-time year brings ${exactUsd(pell.least.value)} to ${exactUsd(pell.most.value)}, by your family’s income and size.`,
  employer: ({ employer }) =>
    `Your employer: ask for the written education plan. Up to ${exactUsd(employer.most.value)} a year can be paid free of income tax.`,
  'laid-off': ({ 'laid-off': rule }) =>
    `After a layoff: ask an American Job Center about training funds (WIOA), and whether this very program is on your state’s list. Each local board sets its own amount. The ones we could trace pay ${exactUsd(rule.most.low)} to ${exactUsd(rule.most.high)}, most of them once for one person, after other grants. We take nothing off the price for it.`,
}

/** The newest grant, which most bootcamps cannot take. */
export const workforcePell = ({ hours, weeks }: typeof WORKFORCE_PELL): string =>
  `Workforce Pell: it pays only at accredited schools, for approved programs of ${hours.low} to ${hours.high} hours that last ${weeks.low} weeks or more and fewer than ${weeks.high}. Ask the school for its approval; a bootcamp outside an accredited school has none.`

export const HOLDS_BACHELOR =
  'You hold a bachelor’s already: ask the school whether this grant is still open to you.'

/** What a veteran could have for a bootcamp, with all that has to be true for it. */
export const vetTec = ({ 'gi-bill': rule }: AidRules): string =>
  `VET TEC 2.0: if the VA has approved this very course, it pays all tuition, housing and books, and a month of class uses up a month of your GI Bill. You need ${rule.technologyService.value} months of active duty. It is for veterans who are not yet of retirement age. On ${rule.technologyPlacesLeft.year} it was taking applications online, with ${count(rule.technologyPlacesLeft.value)} of ${count(rule.technologyPlaces.value)} places left, ${rule.technologyPlaces.year}. Ask the school: “Are you approved for VET TEC 2.0, for this course?” We take nothing off the price for it.`

/** What stands over the help that is worth a look. */
export const AID_TO_CHECK = {
  title: 'Help with the price to check',
  line: 'None of it is certain until a school or an office says so.',
} as const
