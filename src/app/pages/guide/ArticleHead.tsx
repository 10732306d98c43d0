import { Link } from 'react-router'

import { ARTICLE_PAGE, toRead, type Article } from '../../../words/en/article.ts'
import { useOverdue } from '../../parts/overdue.ts'
import { trailTo } from './trail.ts'
import { Unbroken } from './Unbroken.tsx'

interface ArticleHeadProps {
  readonly article: Article
  readonly withFigures: boolean
}

/** Where an article stands, what it is called, and how fresh it is. */
export function ArticleHead({ article, withFigures }: ArticleHeadProps) {
  const { title, summary } = article
  const overdue = useOverdue(article.reviewBy)
  return (
    <header className="article-head">
      <nav aria-label={ARTICLE_PAGE.trail}>
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
      <p className="small quiet">{toRead(article, withFigures)}</p>
      {overdue && <p className="notice">{ARTICLE_PAGE.overdue}</p>}
    </header>
  )
}
