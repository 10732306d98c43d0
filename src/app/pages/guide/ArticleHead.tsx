import { Link } from 'react-router'

import type { Article } from '../../../words/en/article.ts'
import { longDay } from '../../../words/en/format.ts'
import { useOverdue } from '../../parts/overdue.ts'
import { trailTo } from './trail.ts'
import { Unbroken } from './Unbroken.tsx'

interface ArticleHeadProps {
  readonly article: Article
  readonly withFigures: boolean
}

/** Where an article stands, what it is called, and how fresh it is. */
export function ArticleHead({ article, withFigures }: ArticleHeadProps) {
  const { title, summary, updated, reviewBy, minutes } = article
  const overdue = useOverdue(reviewBy)
  return (
    <header className="article-head">
      <nav aria-label="Breadcrumb">
        <ol className="trail small">
          {trailTo(article).map(({ name, address }) => (
            <li key={address}>
              <Link to={address}>{name}</Link>
            </li>
          ))}
        </ol>
      </nav>
      <h1>
        <Unbroken>{title}</Unbroken>
      </h1>
      <p className="lead">{summary}</p>
      <p className="small quiet">
        {minutes === 1 ? '1 minute' : `${minutes} minutes`} to read. Updated {longDay(updated)}, to
        be read again by {longDay(reviewBy)}.
        {withFigures && ' Every underlined number opens its source.'}
      </p>
      {overdue && (
        <p className="notice">
          This page is past the day it was due to be read again. Trust its numbers less, and look at
          the year of each.
        </p>
      )}
    </header>
  )
}
