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
    load: () => import('./pages/home/HomePage.tsx').then(({ HomePage }) => <HomePage />),
  },
  { path: '/quiz', load: async () => <Navigate to={to.question(QUESTION_IDS[0]!)} replace /> },
  {
    path: '/quiz/check',
    load: () => import('./pages/quiz/CheckPage.tsx').then(({ CheckPage }) => <CheckPage />),
  },
  {
    path: '/quiz/:question',
    load: () =>
      import('./pages/quiz/QuestionPage.tsx').then(({ QuestionPage }) => <QuestionPage />),
  },
  {
    path: '/result',
    load: () => import('./pages/result/ResultPage.tsx').then(({ ResultPage }) => <ResultPage />),
  },
  {
    path: '/compare',
    load: () =>
      import('./pages/compare/ComparePage.tsx').then(({ ComparePage }) => <ComparePage />),
  },
  {
    path: '/opinion/check',
    load: () =>
      import('./pages/compare/OpinionCheckPage.tsx').then(({ OpinionCheckPage }) => (
        <OpinionCheckPage />
      )),
  },
  {
    path: '/opinion/:question',
    load: () =>
      import('./pages/compare/OpinionQuestionPage.tsx').then(({ OpinionQuestionPage }) => (
        <OpinionQuestionPage />
      )),
  },
  {
    path: '/saved',
    load: () => import('./pages/saved/SavedPage.tsx').then(({ SavedPage }) => <SavedPage />),
  },
  {
    path: '/programs',
    load: () =>
      import('./pages/programs/ProgramsPage.tsx').then(({ ProgramsPage }) => <ProgramsPage />),
  },
  {
    path: '/programs/:id',
    load: () =>
      import('./pages/programs/ProgramPage.tsx').then(({ ProgramPage }) => <ProgramPage />),
  },
  {
    path: '/sources',
    load: () =>
      import('./pages/sources/SourcesPage.tsx').then(({ SourcesPage }) => <SourcesPage />),
  },
  {
    path: '/method',
    load: () => import('./pages/method/MethodPage.tsx').then(({ MethodPage }) => <MethodPage />),
  },
  {
    path: '/changes',
    load: () =>
      import('./pages/changes/ChangesPage.tsx').then(({ ChangesPage }) => <ChangesPage />),
  },
  {
    path: '/adviser',
    load: () =>
      import('./pages/adviser/AdviserPage.tsx').then(({ AdviserPage }) => <AdviserPage />),
  },
  {
    path: '/colleges',
    load: () =>
      import('./pages/colleges/CollegesPage.tsx').then(({ CollegesPage }) => <CollegesPage />),
  },
  {
    path: '/colleges/compare',
    load: () =>
      import('./pages/colleges/CompareCollegesPage.tsx').then(({ CompareCollegesPage }) => (
        <CompareCollegesPage />
      )),
  },
  {
    path: '/colleges/:unitid',
    load: () =>
      import('./pages/colleges/CollegePage.tsx').then(({ CollegePage }) => <CollegePage />),
  },
  {
    path: '/offer',
    load: () => import('./pages/offers/OfferPage.tsx').then(({ OfferPage }) => <OfferPage />),
  },
  {
    path: '/offers',
    load: () => import('./pages/offers/OffersPage.tsx').then(({ OffersPage }) => <OffersPage />),
  },
  {
    path: '/guide',
    load: () => import('./pages/guide/GuidePage.tsx').then(({ GuidePage }) => <GuidePage />),
  },
  { path: '/guide/:article', load: article },
  { path: '/paths/:article', load: article },
  { path: '/about', load: article },
  { path: '/disagreements', load: article },
  { path: '/corrections', load: article },
  {
    path: '*',
    load: () => import('./shell/NotFoundPage.tsx').then(({ NotFoundPage }) => <NotFoundPage />),
  },
]

/**
 * The page at an address, within the site.
 *
 * @throws where its code cannot be fetched
 */
export async function loadPage(pathname: string): Promise<ReactNode> {
  const [match] = matchRoutes([...ROUTES], pathname) ?? []
  if (match === undefined) throw new Error('expected a page for every address')
  return match.route.load(pathname)
}
