import { GLOSSARY } from '../../src/words/en/glossary.ts'
import type { ReadArticle } from './read-articles.ts'

/** Pages of the app that are no articles and that an article may lead to. */
const PAGES = [
  '/',
  '/quiz',
  '/saved',
  '/guide',
  '/programs',
  '/colleges',
  '/sources',
  '/method',
  '/changes',
  '/adviser',
]

/** Every address an article may link to: pages, articles, and the headings and terms in them. */
export function knownAddresses(articles: readonly ReadArticle[]): ReadonlySet<string> {
  return new Set([
    ...PAGES,
    ...articles.flatMap(({ address, headings }) => [
      address,
      ...headings.map(({ id }) => `${address}#${id}`),
    ]),
    ...Object.keys(GLOSSARY).map((term) => `/guide/glossary#${term}`),
  ])
}
