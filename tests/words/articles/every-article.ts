import { readArticles } from '../../../build/articles/read-articles.ts'

/** Every article as the build reads it. */
export const EVERY_ARTICLE = readArticles()
