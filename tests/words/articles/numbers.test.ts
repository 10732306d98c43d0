import { SKIP, visit } from 'unist-util-visit'
import { expect, it } from 'vitest'

import { isPart } from '../../../build/articles/words.ts'
import { EVERY_ARTICLE } from './every-article.ts'

/** Amounts and shares: numbers that always have a source. */
const SOURCED = /\$\s?\d[\d,.]*|\d[\d,.]*\s?(%|percent\b|in (10|100)\b)/g

it.each(EVERY_ARTICLE)(
  'no amount or share is typed into $address without a passport',
  ({ tree }) => {
    const typed: string[] = []
    visit(tree, (node) => {
      if (isPart(node) && node.name === 'Figure') return SKIP
      if (node.type === 'text') typed.push(...(node.value.match(SOURCED) ?? []))
      return undefined
    })
    expect(typed).toEqual([])
  },
)
