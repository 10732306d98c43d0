import { relative, resolve } from 'node:path'

import { compile } from '@mdx-js/mdx'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { Plugin } from 'vite'

import type { LargePart } from '../../src/words/en/article-parts.ts'
import { remarkCheck } from './check.ts'
import { figuresNamed } from './figures-named.ts'
import { frontMatter } from './front-matter.ts'
import { knownAddresses } from './known-addresses.ts'
import { bringing, largePartsIn } from './large-parts.ts'
import { linkTerms } from './link-terms.ts'
import { nameColumns } from './name-columns.ts'
import { outline } from './outline.ts'
import { questions } from './questions.ts'
import { ARTICLES_FOLDER, readArticles } from './read-articles.ts'
import { sourcesNamed } from './sources-named.ts'

const LIST = 'virtual:articles'

/** Every address an article may lead to, once somebody has asked. */
let known: ReadonlySet<string> | undefined

/**
 * Turns the articles into modules, and fails the build on anything in them that leads nowhere.
 *
 * - a file `x.mdx`: its component, what its text holds (`headings`, `figures`, `sources`,
 *   `questions`), and the
 *   code of its large parts (`parts`)
 * - `virtual:articles`: what every article says of itself, without its words
 */
export const articles: Plugin = {
  name: 'articles',
  enforce: 'pre',

  // What one article may lead to changes with any of them.
  watchChange(id) {
    if (id.endsWith('.mdx')) known = undefined
  },

  resolveId: (id) => (id === LIST ? `\0${LIST}` : null),

  load(id) {
    if (id !== `\0${LIST}`) return null
    const list = readArticles().map((article) => {
      this.addWatchFile(resolve(ARTICLES_FOLDER, `${article.file}.mdx`))
      const { tree: _tree, headings: _headings, ...said } = article
      return said
    })
    return `export const ARTICLES = ${JSON.stringify(list)}`
  },

  async transform(source, id) {
    if (!id.endsWith('.mdx')) return null
    let held = {}
    let large: readonly LargePart[] = []
    const compiled = await compile(
      { value: source, path: relative('.', id) },
      {
        remarkPlugins: [
          remarkFrontmatter,
          remarkGfm,
          [remarkCheck, (known ??= knownAddresses(readArticles()))],
          () => (tree: Root) => {
            held = prepare(tree)
            large = largePartsIn(tree)
          },
        ],
      },
    )
    const exports = Object.entries(held).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(value)}`,
    )
    return { code: [String(compiled), ...exports, bringing(large)].join('\n'), map: null }
  },
}

/** Gives headings their ids and terms their links, and says what the article holds. */
function prepare(tree: Root) {
  const headings = outline(tree)
  for (const { node, id } of headings) node.data = { ...node.data, hProperties: { id } }
  const figures = figuresNamed(tree)
  const held = {
    headings: headings.map(({ node: _node, ...heading }) => heading),
    figures,
    sources: sourcesNamed(tree, figures),
    questions: questions(tree),
  }
  nameColumns(tree)
  linkTerms(tree, frontMatter(tree).address)
  return held
}
