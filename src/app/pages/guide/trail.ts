import type { Article } from '../../../words/en/article.ts'
import { PRODUCT_NAME } from '../../../words/en/product.ts'
import { SHELL } from '../../../words/en/shell.ts'
import { to } from '../../to.ts'

/** A step on the way to a page. */
export interface TrailStep {
  readonly name: string
  readonly address: string
}

const HOME: TrailStep = { name: PRODUCT_NAME, address: to.home() }
const GUIDE: TrailStep = { name: SHELL.guide, address: to.guide() }

/** The pages above an article, from the start page down. */
export function trailTo({ address }: Pick<Article, 'address'>): readonly TrailStep[] {
  const inGuide = address.startsWith('/guide/') || address.startsWith('/paths/')
  return inGuide ? [HOME, GUIDE] : [HOME]
}
