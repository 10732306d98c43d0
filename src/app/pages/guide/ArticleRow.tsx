import { Link } from 'react-router'

import { ARTICLE_PAGE, type Article } from '../../../words/en/article.ts'

interface ArticleRowProps {
  readonly article: Article
  /** Whether it is the one that follows. */
  readonly isNext?: boolean
}

/** An article in a list: its title, what is in it, and how long it takes. */
export function ArticleRow({ article, isNext = false }: ArticleRowProps) {
  return (
    <li>
      <Link to={article.address}>{isNext ? ARTICLE_PAGE.next(article.title) : article.title}</Link>
      <p className="small quiet">
        {article.summary} <span className="minutes">{ARTICLE_PAGE.minutes(article.minutes)}</span>
      </p>
    </li>
  )
}
