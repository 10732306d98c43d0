import type { Article } from '../../../words/en/article.ts'
import { to } from '../../to.ts'

/** A step on the way to a page. */
export interface TrailStep {
  readonly name: string
  readonly address: string
}

const HOME: TrailStep = { name: 'Waymark', address: to.home() }
const GUIDE: TrailStep = { name: 'Guide', address: to.guide() }

/** The pages above an article, from the start page down. */
export function trailTo({ address }: Pick<Article, 'address'>): readonly TrailStep[] {
  const inGuide = address.startsWith('/guide/') || address.startsWith('/paths/')
  return inGuide ? [HOME, GUIDE] : [HOME]
}
