import { redirect, type RouteObject } from 'react-router'

import { QUESTION_IDS } from '../model/answers.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { Shell } from './parts/Shell.tsx'
import { to } from './to.ts'

/** Where articles stand. */
const ARTICLE_PATHS = ['guide/:article', 'paths/:article', 'about', 'disagreements', 'corrections']

async function article() {
  const { ArticlePage, loader } = await import('./guide/ArticlePage.tsx')
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
            lazy: async () => ({ Component: (await import('./home/HomePage.tsx')).HomePage }),
          },
          { path: 'quiz', loader: () => redirect(to.question(QUESTION_IDS[0]!)) },
          {
            path: 'quiz/check',
            lazy: async () => ({ Component: (await import('./quiz/CheckPage.tsx')).CheckPage }),
          },
          {
            path: 'quiz/:question',
            lazy: async () => ({
              Component: (await import('./quiz/QuestionPage.tsx')).QuestionPage,
            }),
          },
          {
            path: 'result',
            lazy: async () => ({ Component: (await import('./result/ResultPage.tsx')).ResultPage }),
          },
          {
            path: 'compare',
            lazy: async () => ({
              Component: (await import('./compare/ComparePage.tsx')).ComparePage,
            }),
          },
          {
            path: 'opinion/check',
            lazy: async () => ({
              Component: (await import('./compare/OpinionCheckPage.tsx')).OpinionCheckPage,
            }),
          },
          {
            path: 'opinion/:question',
            lazy: async () => ({
              Component: (await import('./compare/OpinionQuestionPage.tsx')).OpinionQuestionPage,
            }),
          },
          {
            path: 'saved',
            lazy: async () => ({ Component: (await import('./saved/SavedPage.tsx')).SavedPage }),
          },
          {
            path: 'guide',
            lazy: async () => ({ Component: (await import('./guide/GuidePage.tsx')).GuidePage }),
          },
          ...ARTICLE_PATHS.map((path): RouteObject => ({ path, lazy: article })),
          {
            path: '*',
            lazy: async () => ({ Component: (await import('./NotFoundPage.tsx')).NotFoundPage }),
          },
        ],
      },
    ],
  },
]
