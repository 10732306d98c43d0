import { ARTICLES } from 'virtual:articles'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'

import { COLLEGES_SUMMARY, COLLEGES_TITLE, COMPARE_COLLEGES } from '../words/en/colleges.ts'
import { FRAMES } from '../words/en/frames.ts'
import { GUIDE_SUMMARY, GUIDE_TITLE } from '../words/en/guide-map.ts'
import { OFFER_SUMMARY, OFFER_TITLE, OFFERS_SUMMARY, OFFERS_TITLE } from '../words/en/offers.ts'
import { OPINION } from '../words/en/opinion.ts'
import { CHECK, QUESTION_WORDS, questionTitle } from '../words/en/questions.ts'
import { ADVISER_SUMMARY, ADVISER_TITLE } from '../words/en/adviser.ts'
import { METHOD_SUMMARY, METHOD_TITLE } from '../words/en/method.ts'
import { CHANGES_PAGE } from '../words/en/releases.ts'
import { SOURCES_SUMMARY, SOURCES_TITLE } from '../words/en/sources.ts'
import { SAVED } from '../words/en/saved.ts'
import { QUESTION_IDS } from '../model/person/answers.ts'
import { PROGRAMS } from '../evidence/programs/programs.ts'
import {
  programSummary,
  programTitle,
  PROGRAMS_SUMMARY,
  PROGRAMS_TITLE,
} from '../words/en/programs.ts'
import { PRODUCT_QUESTION, PRODUCT_SUMMARY } from '../words/en/product.ts'
import type { StaticPage } from '../words/en/static-page.ts'
import { App } from './App.tsx'
import { loadPage } from './routes.tsx'
import { publishedAddress } from './shell/published-address.ts'
import { BASE, to } from './to.ts'

/** Pages that hold a frame until the device has drawn them. */
const DRAWN_ON_THE_DEVICE: readonly StaticPage[] = [
  {
    address: to.check(),
    title: CHECK.title,
    summary: CHECK.lead,
    modules: ['src/app/pages/quiz/CheckPage.tsx'],
  },
  {
    address: '/result',
    title: FRAMES.result.title,
    summary: PRODUCT_SUMMARY,
    modules: ['src/app/pages/result/ResultPage.tsx'],
  },
  {
    address: '/compare',
    title: FRAMES.comparison.title,
    summary: PRODUCT_SUMMARY,
    modules: ['src/app/pages/compare/ComparePage.tsx'],
  },
  {
    address: to.opinionCheck(),
    title: FRAMES.opinion.title,
    summary: OPINION.lead,
    modules: ['src/app/pages/compare/OpinionCheckPage.tsx'],
  },
  {
    address: to.saved(),
    title: SAVED.title,
    summary: SAVED.lead,
    modules: ['src/app/pages/saved/SavedPage.tsx'],
  },
  {
    address: to.offers(),
    title: OFFERS_TITLE,
    summary: OFFERS_SUMMARY,
    modules: ['src/app/pages/offers/OffersPage.tsx'],
  },
  {
    address: to.compareColleges(),
    title: COMPARE_COLLEGES.title,
    summary: COMPARE_COLLEGES.summary,
    modules: ['src/app/pages/colleges/CompareCollegesPage.tsx'],
  },
  {
    address: to.offer(),
    title: OFFER_TITLE,
    summary: OFFER_SUMMARY,
    modules: ['src/app/pages/offers/OfferPage.tsx'],
  },
]

/** Every page that is rendered ahead: the same for everyone, or the frame of one that is not. */
export const STATIC_PAGES: readonly StaticPage[] = [
  {
    address: to.home(),
    title: PRODUCT_QUESTION,
    summary: PRODUCT_SUMMARY,
    modules: ['src/app/pages/home/HomePage.tsx'],
  },
  {
    address: to.guide(),
    title: GUIDE_TITLE,
    summary: GUIDE_SUMMARY,
    modules: ['src/app/pages/guide/GuidePage.tsx'],
  },
  {
    address: to.programs(),
    title: PROGRAMS_TITLE,
    summary: PROGRAMS_SUMMARY,
    modules: ['src/app/pages/programs/ProgramsPage.tsx'],
  },
  {
    address: to.sources(),
    title: SOURCES_TITLE,
    summary: SOURCES_SUMMARY,
    modules: ['src/app/pages/sources/SourcesPage.tsx'],
  },
  {
    address: to.method(),
    title: METHOD_TITLE,
    summary: METHOD_SUMMARY,
    modules: ['src/app/pages/method/MethodPage.tsx'],
  },
  {
    address: to.changes(),
    title: CHANGES_PAGE.title,
    summary: CHANGES_PAGE.summary,
    modules: ['src/app/pages/changes/ChangesPage.tsx'],
  },
  {
    address: to.adviser(),
    title: ADVISER_TITLE,
    summary: ADVISER_SUMMARY,
    modules: ['src/app/pages/adviser/AdviserPage.tsx'],
    needsScript: true,
  },
  {
    address: to.colleges(),
    title: COLLEGES_TITLE,
    summary: COLLEGES_SUMMARY,
    modules: ['src/app/pages/colleges/CollegesPage.tsx'],
    needsScript: true,
  },
  ...QUESTION_IDS.map((question) => ({
    address: to.question(question),
    title: questionTitle(question),
    summary: `${QUESTION_WORDS[question].why}.`,
    modules: ['src/app/pages/quiz/QuestionPage.tsx'],
    needsScript: true as const,
  })),
  ...QUESTION_IDS.map((question) => ({
    address: to.opinion(question),
    title: FRAMES.opinion.title,
    summary: OPINION.lead,
    modules: ['src/app/pages/compare/OpinionQuestionPage.tsx'],
    needsScript: true as const,
  })),
  ...DRAWN_ON_THE_DEVICE.map((page) => ({ ...page, needsScript: true as const })),
  ...PROGRAMS.map((program) => ({
    address: to.program(program.id),
    title: programTitle(program),
    summary: programSummary(program),
    modules: ['src/app/pages/programs/ProgramPage.tsx'],
  })),
  ...ARTICLES.map(({ address, title, summary, file }) => ({
    address,
    title,
    summary,
    modules: ['src/app/pages/guide/ArticlePage.tsx', `src/words/en/guides/${file}.mdx`],
  })),
]

/** The canonical address of a page. */
export const canonical = publishedAddress

/**
 * What stands in `#root` before any script runs.
 *
 * @throws where a page fails
 */
export async function render(address: string): Promise<string> {
  const first = await loadPage(address)
  return renderToString(
    <StrictMode>
      <StaticRouter basename={BASE} location={`${BASE}${address}`}>
        <App first={first} />
      </StaticRouter>
    </StrictMode>,
  )
}
