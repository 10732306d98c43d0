import { ARTICLES } from 'virtual:articles'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'

import { GUIDE_SUMMARY, GUIDE_TITLE } from '../words/en/guide-map.ts'
import { PROGRAMS } from '../evidence/programs/programs.ts'
import {
  programSummary,
  programTitle,
  PROGRAMS_SUMMARY,
  PROGRAMS_TITLE,
} from '../words/en/programs.ts'
import { PRODUCT_QUESTION, PRODUCT_SUMMARY } from '../words/en/product.ts'
import type { StaticPage } from '../words/en/static-page.ts'
import { publishedAddress } from './shell/published-address.ts'
import { routes } from './routes.tsx'
import { to } from './to.ts'

/** Every page that is the same for everyone: the start page, the guide and its articles, programs. */
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
 * @throws Error where an address leads elsewhere or fails
 */
export async function render(address: string): Promise<string> {
  const { query, dataRoutes } = createStaticHandler(routes)
  const context = await query(new Request(`http://localhost${address}`))
  if (context instanceof Response) throw new Error(`${address} leads elsewhere`)
  if (context.errors)
    throw new Error(`${address} fails`, { cause: Object.values(context.errors)[0] })
  return renderToString(
    <StrictMode>
      {/* No data travels with the page: a script inside it would be refused. */}
      <StaticRouterProvider
        router={createStaticRouter(dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </StrictMode>,
  )
}
