import type { Root } from 'mdast'
import { parse } from 'yaml'

import type { ArticleFront } from '../../src/words/en/article.ts'
import type { Day } from '../../src/evidence/passport/figure.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const ADDRESS = /^(\/[a-z0-9-]+)+$/

/** What stands at the head of a file, checked key by key. */
export function frontMatter(tree: Root): ArticleFront {
  const [first] = tree.children
  if (first?.type !== 'yaml') throw new Error('expected front matter at the head of the file')
  const read: unknown = parse(first.value)
  if (typeof read !== 'object' || read === null) throw new Error('expected front matter with keys')
  const { address, title, summary, updated, reviewBy, related, ...rest } = read as Record<
    string,
    unknown
  >
  const unknown = Object.keys(rest)
  if (unknown.length > 0) throw new Error(`front matter has unknown keys: ${unknown.join(', ')}`)
  return {
    address: text('address', address, ADDRESS),
    title: text('title', title),
    summary: text('summary', summary),
    updated: text('updated', updated, DAY) as Day, // it has the shape
    reviewBy: text('reviewBy', reviewBy, DAY) as Day, // it has the shape
    related: list('related', related),
  }
}

function text(key: string, value: unknown, shape = /\S/): string {
  if (typeof value === 'string' && shape.test(value)) return value
  throw new Error(`front matter: ${key} is ${JSON.stringify(value)}`)
}

function list(key: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map((one) => text(key, one))
  throw new Error(`front matter: ${key} is no list`)
}
