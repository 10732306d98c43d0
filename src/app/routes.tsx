import type { ReactNode } from 'react'
import { matchRoutes, Navigate } from 'react-router'

import { QUESTION_IDS } from '../model/person/answers.ts'
import { to } from './to.ts'

/** A page: its address, and what fetches its code once somebody goes there. */
interface PageRoute {
  readonly path: string
  readonly load: (pathname: string) => Promise<ReactNode>
}

/** An article, or the page that says there is none at an address. */
async function article(pathname: string): Promise<ReactNode> {
  const [{ ArticlePage }, { loadArticle }] = await Promise.all([
    import('./pages/guide/ArticlePage.tsx'),
    import('./parts/articles/load-article.ts'),
  ])
  return <ArticlePage loaded={await loadArticle(pathname)} />
}

/** Every page and its address. `to` builds the addresses. */
export const ROUTES: readonly PageRoute[] = [
  {
    path: '/',
    load: async () => {
      const { HomePage } = await import('./pages/home/HomePage.tsx')
      return <HomePage />
    },
  },
  { path: '/quiz', load: async () => <Navigate to={to.question(QUESTION_IDS[0]!)} replace /> },
  {
    path: '/quiz/check',
    load: async () => {
      const { CheckPage } = await import('./pages/quiz/CheckPage.tsx')
      return <CheckPage />
    },
  },
  {
    path: '/quiz/:question',
    load: async () => {
      const { QuestionPage } = await import('./pages/quiz/QuestionPage.tsx')
      return <QuestionPage />
    },
  },
  {
    path: '/result',
    load: async () => {
      const { ResultPage } = await import('./pages/result/ResultPage.tsx')
      return <ResultPage />
    },
  },
  {
    path: '/compare',
    load: async () => {
      const { ComparePage } = await import('./pages/compare/ComparePage.tsx')
      return <ComparePage />
    },
  },
  {
    path: '/opinion/check',
    load: async () => {
      const { OpinionCheckPage } = await import('./pages/compare/OpinionCheckPage.tsx')
      return <OpinionCheckPage />
    },
  },
  {
    path: '/opinion/:question',
    load: async () => {
      const { OpinionQuestionPage } = await import('./pages/compare/OpinionQuestionPage.tsx')
      return <OpinionQuestionPage />
    },
  },
  {
    path: '/saved',
    load: async () => {
      const { SavedPage } = await import('./pages/saved/SavedPage.tsx')
      return <SavedPage />
    },
  },
  {
    path: '/programs',
    load: async () => {
      const { ProgramsPage } = await import('./pages/programs/ProgramsPage.tsx')
      return <ProgramsPage />
    },
  },
  {
    path: '/programs/:id',
    load: async () => {
      const { ProgramPage } = await import('./pages/programs/ProgramPage.tsx')
      return <ProgramPage />
    },
  },
  {
    path: '/sources',
    load: async () => {
      const { SourcesPage } = await import('./pages/sources/SourcesPage.tsx')
      return <SourcesPage />
    },
  },
  {
    path: '/method',
    load: async () => {
      const { MethodPage } = await import('./pages/method/MethodPage.tsx')
      return <MethodPage />
    },
  },
  {
    path: '/changes',
    load: async () => {
      const { ChangesPage } = await import('./pages/changes/ChangesPage.tsx')
      return <ChangesPage />
    },
  },
  {
    path: '/adviser',
    load: async () => {
      const { AdviserPage } = await import('./pages/adviser/AdviserPage.tsx')
      return <AdviserPage />
    },
  },
  {
    path: '/colleges',
    load: async () => {
      const { CollegesPage } = await import('./pages/colleges/CollegesPage.tsx')
      return <CollegesPage />
    },
  },
  {
    path: '/colleges/compare',
    load: async () => {
      const { CompareCollegesPage } = await import('./pages/colleges/CompareCollegesPage.tsx')
      return <CompareCollegesPage />
    },
  },
  {
    path: '/colleges/:unitid',
    load: async () => {
      const { CollegePage } = await import('./pages/colleges/CollegePage.tsx')
      return <CollegePage />
    },
  },
  {
    path: '/offer',
    load: async () => {
      const { OfferPage } = await import('./pages/offers/OfferPage.tsx')
      return <OfferPage />
    },
  },
  {
    path: '/offers',
    load: async () => {
      const { OffersPage } = await import('./pages/offers/OffersPage.tsx')
      return <OffersPage />
    },
  },
  {
    path: '/guide',
    load: async () => {
      const { GuidePage } = await import('./pages/guide/GuidePage.tsx')
      return <GuidePage />
    },
  },
  { path: '/guide/:article', load: article },
  { path: '/paths/:article', load: article },
  { path: '/about', load: article },
  { path: '/disagreements', load: article },
  { path: '/corrections', load: article },
  {
    path: '*',
    load: async () => {
      const { NotFoundPage } = await import('./shell/NotFoundPage.tsx')
      return <NotFoundPage />
    },
  },
]

/**
 * The page at an address, within the site.
 *
 * @throws where its code cannot be fetched
 */
export function loadPage(pathname: string): Promise<ReactNode> {
  const [match] = matchRoutes([...ROUTES], pathname) ?? []
  if (match === undefined) throw new Error('expected a page for every address')
  return match.route.load(pathname)
}
