import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Root } from 'mdast'

import type { Article, Heading } from '../../src/words/en/article.ts'
import { frontMatter } from './front-matter.ts'
import { outline } from './outline.ts'
import { parseArticle } from './parse.ts'
import { words } from './words.ts'

/** Where the articles are, from the root of the project. */
export const ARTICLES_FOLDER = 'src/words/en/guides'

/** Words a minute of an adult who reads to understand. */
const READING_PACE = 220

/** An article with what its text holds. */
export interface ReadArticle extends Article {
  readonly tree: Root
  readonly headings: readonly Heading[]
}

/**
 * Every article, in the order of the names of their files.
 *
 * @throws Error that names the file, where one cannot be read
 */
export function readArticles(root = '.'): readonly ReadArticle[] {
  return readdirSync(join(root, ARTICLES_FOLDER))
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => readArticle(join(root, ARTICLES_FOLDER, name), name.replace(/\.mdx$/, '')))
}

function readArticle(path: string, file: string): ReadArticle {
  try {
    const tree = parseArticle(readFileSync(path, 'utf8'))
    return {
      ...frontMatter(tree),
      file,
      minutes: Math.max(1, Math.round(words(tree).split(/\s+/).length / READING_PACE)),
      tree,
      headings: outline(tree),
    }
  } catch (error) {
    throw new Error(`${path}: ${String(error)}`, { cause: error })
  }
}
