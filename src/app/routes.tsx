import { redirect, type RouteObject } from 'react-router'

import { QUESTION_IDS } from '../model/person/answers.ts'
import { ErrorPage } from './shell/ErrorPage.tsx'
import { Shell } from './shell/Shell.tsx'
import { to } from './to.ts'

/** Where articles stand. */
const ARTICLE_PATHS = ['guide/:article', 'paths/:article', 'about', 'disagreements', 'corrections']

async function article() {
  const { ArticlePage, loader } = await import('./pages/guide/ArticlePage.tsx')
  return { Component: ArticlePage, loader }
}

/** Every page and its address. `to` builds the addresses. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    children: [
      {
        errorElement: <ErrorPage />,
        children: [
          {
            index: true,
            lazy: async () => ({ Component: (await import('./pages/home/HomePage.tsx')).HomePage }),
          },
          { path: 'quiz', loader: () => redirect(to.question(QUESTION_IDS[0]!)) },
          {
            path: 'quiz/check',
            lazy: async () => ({
              Component: (await import('./pages/quiz/CheckPage.tsx')).CheckPage,
            }),
          },
          {
            path: 'quiz/:question',
            lazy: async () => ({
              Component: (await import('./pages/quiz/QuestionPage.tsx')).QuestionPage,
            }),
          },
          {
            path: 'result',
            lazy: async () => ({
              Component: (await import('./pages/result/ResultPage.tsx')).ResultPage,
            }),
          },
          {
            path: 'compare',
            lazy: async () => ({
              Component: (await import('./pages/compare/ComparePage.tsx')).ComparePage,
            }),
          },
          {
            path: 'opinion/check',
            lazy: async () => ({
              Component: (await import('./pages/compare/OpinionCheckPage.tsx')).OpinionCheckPage,
            }),
          },
          {
            path: 'opinion/:question',
            lazy: async () => ({
              Component: (await import('./pages/compare/OpinionQuestionPage.tsx'))
                .OpinionQuestionPage,
            }),
          },
          {
            path: 'saved',
            lazy: async () => ({
              Component: (await import('./pages/saved/SavedPage.tsx')).SavedPage,
            }),
          },
          {
            path: 'programs',
            lazy: async () => ({
              Component: (await import('./pages/programs/ProgramsPage.tsx')).ProgramsPage,
            }),
          },
          {
            path: 'programs/:id',
            lazy: async () => ({
              Component: (await import('./pages/programs/ProgramPage.tsx')).ProgramPage,
            }),
          },
          {
            path: 'sources',
            lazy: async () => ({
              Component: (await import('./pages/sources/SourcesPage.tsx')).SourcesPage,
            }),
          },
          {
            path: 'method',
            lazy: async () => ({
              Component: (await import('./pages/method/MethodPage.tsx')).MethodPage,
            }),
          },
          {
            path: 'changes',
            lazy: async () => ({
              Component: (await import('./pages/changes/ChangesPage.tsx')).ChangesPage,
            }),
          },
          {
            path: 'adviser',
            lazy: async () => ({
              Component: (await import('./pages/adviser/AdviserPage.tsx')).AdviserPage,
            }),
          },
          {
            path: 'colleges',
            lazy: async () => ({
              Component: (await import('./pages/colleges/CollegesPage.tsx')).CollegesPage,
            }),
          },
          {
            path: 'colleges/compare',
            lazy: async () => ({
              Component: (await import('./pages/colleges/CompareCollegesPage.tsx'))
                .CompareCollegesPage,
            }),
          },
          {
            path: 'colleges/:unitid',
            lazy: async () => ({
              Component: (await import('./pages/colleges/CollegePage.tsx')).CollegePage,
            }),
          },
          {
            path: 'offer',
            lazy: async () => ({
              Component: (await import('./pages/offers/OfferPage.tsx')).OfferPage,
            }),
          },
          {
            path: 'offers',
            lazy: async () => ({
              Component: (await import('./pages/offers/OffersPage.tsx')).OffersPage,
            }),
          },
          {
            path: 'guide',
            lazy: async () => ({
              Component: (await import('./pages/guide/GuidePage.tsx')).GuidePage,
            }),
          },
          ...ARTICLE_PATHS.map((path): RouteObject => ({ path, lazy: article })),
          {
            path: '*',
            lazy: async () => ({
              Component: (await import('./shell/NotFoundPage.tsx')).NotFoundPage,
            }),
          },
        ],
      },
    ],
  },
]
