import type { AID_RULES, WORKFORCE_PELL } from '../../evidence/aid/aid.ts'
import type { Aid } from '../../evidence/paths/path.ts'
import { exactUsd, usd } from './format.ts'

type AidRules = typeof AID_RULES

/** How to look into each kind of aid, with what it pays at most. */
export const AID_STEPS: Readonly<Record<Aid, (rules: AidRules) => string>> = {
  'gi-bill': ({ 'gi-bill': rule }) =>
    `GI Bill: it pays only for approved programs, so find yours on the VA’s list before you enroll. At the full benefit it covers in-state tuition at public colleges, and up to about ${usd(rule.privateMost.value)} a year at private ones (${rule.privateMost.year}; it rises each year).`,
  pell: ({ pell }) =>
    `Pell Grant: file the FAFSA. A full-time year brings ${exactUsd(pell.least.value)} to ${exactUsd(pell.most.value)}, by your family’s income and size.`,
  employer: ({ employer }) =>
    `Your employer: ask for the written education plan. Up to ${exactUsd(employer.most.value)} a year can be paid free of income tax.`,
  'laid-off': ({ 'laid-off': rule }) =>
    `After a layoff: ask an American Job Center about training funds (WIOA), and whether this school is on your state’s list. Amounts are local; one area pays up to ${exactUsd(rule.most.value)} a year, after other grants.`,
}

/** The newest grant, which most bootcamps cannot take. */
export const workforcePell = ({ hours, weeks }: typeof WORKFORCE_PELL): string =>
  `Workforce Pell: it pays only at accredited schools, for approved programs of ${hours.low} to ${hours.high} hours that last ${weeks.low} weeks or more and fewer than ${weeks.high}. Ask the school for its approval; a bootcamp outside an accredited school has none.`

export const HOLDS_BACHELOR =
  'You hold a bachelor’s already: ask the school whether this grant is still open to you.'

export const technologyPlaces = (rules: AidRules): string =>
  `GI Bill: a high-technology program can pay for some short courses, with ${rules['gi-bill'].technologyPlaces.value.toLocaleString('en-US')} places a year for the whole country. It was open when we last looked. Ask each school whether it is approved.`
