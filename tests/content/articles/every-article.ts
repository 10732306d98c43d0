import { readArticles } from '../../../scripts/articles/read-articles.ts'

/** Every article as the build reads it. */
export const EVERY_ARTICLE = readArticles()
