import { ARTICLES } from 'virtual:articles'

import type { Article } from '../../../words/en/article.ts'
import { ARTICLE_MODULES, type ArticleModule } from './article-module.ts'

/** An article, and its text. */
export interface LoadedArticle {
  readonly article: Article
  readonly text: ArticleModule
}

/**
 * The article at an address; null where there is none.
 *
 * @throws where its text cannot be fetched
 */
export async function loadArticle(address: string): Promise<LoadedArticle | null> {
  const article = articleAt(address.replace(/\/$/, ''))
  const fetchText = article && ARTICLE_MODULES[`../../../words/en/guides/${article.file}.mdx`]
  return fetchText ? { article, text: await fetchText() } : null
}

/** What the article at this address says of itself. */
export const articleAt = (address: string): Article | undefined =>
  ARTICLES.find((article) => article.address === address)
