import type { TermId } from '../words/en/glossary.ts'
import type { Family } from '../evidence/paths/path.ts'
import type { QuestionId } from '../model/person/answers.ts'

/**
 * Why a question is asked out of its turn.
 *
 * - `check`: someone wants to change it, and goes straight back to the check page
 * - `result`: the result needs it; the next one missing follows
 */
export const DETOURS = ['check', 'result'] as const
export type Detour = (typeof DETOURS)[number]

/** The folder of its host that the site was built for: empty at the root, else like `/waymark`. */
export const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Builds the address of every page, within the site. */
export const to = {
  home: () => '/',
  quiz: () => '/quiz',
  guide: () => '/guide',
  /** What a family of paths is like. */
  family: (family: Family) => `/paths/${family}`,
  about: () => '/about',
  corrections: () => '/corrections',
  /** Where a word of the trade is explained. */
  term: (term: TermId) => `/guide/glossary#${term}`,
  question: (question: QuestionId, detour?: Detour) =>
    detour === undefined ? `/quiz/${question}` : `/quiz/${question}?for=${detour}`,
  check: () => '/quiz/check',
  /** @param link what `writeLink` wrote; it stays in the fragment, where no server sees it */
  result: (link: string) => `/result#${link}`,
  /** @param comparison what `writeComparison` wrote; in the fragment too */
  compare: (comparison: string) => `/compare#${comparison}`,
  /** A question that is answered for someone else. */
  opinion: (question: QuestionId, detour?: 'check') =>
    detour === undefined ? `/opinion/${question}` : `/opinion/${question}?for=${detour}`,
  opinionCheck: () => '/opinion/check',
  saved: () => '/saved',
  sources: () => '/sources',
  method: () => '/method',
  changes: () => '/changes',
  adviser: () => '/adviser',
  /** @param name what `EVERY_FIGURE` calls it */
  figure: (name: string) => `/sources#${name}`,
  /** @param search the filters, as `writeFilters` wrote them */
  programs: (search = '') => (search === '' ? '/programs' : `/programs?${search}`),
  /** @param search the filters, as `writeCollegeView` wrote them */
  colleges: (search = '') => (search === '' ? '/colleges' : `/colleges?${search}`),
  /** @param search the colleges, as `writeComparedColleges` wrote them */
  compareColleges: (search = '') =>
    search === '' ? '/colleges/compare' : `/colleges/compare?${search}`,
  college: (unitid: number) => `/colleges/${unitid}`,
  program: (id: string) => `/programs/${id}`,
  /** Where someone enters an offer that is not on the list, or changes the one of this name. */
  offer: (name = '') => (name === '' ? '/offer' : `/offer?name=${encodeURIComponent(name)}`),
  /** @param compared what `writeCompared` wrote; own entries stand in its fragment, for they are private */
  offers: (compared = '') => `/offers${compared}`,
} as const
