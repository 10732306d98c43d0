import { Link } from 'react-router'

import type { Article } from '../../../words/en/article.ts'

/** An article in a list: its title, what is in it, and how long it takes. */
export function ArticleRow({ article, before = '' }: { article: Article; before?: string }) {
  return (
    <li>
      <Link to={article.address}>
        {before}
        {article.title}
      </Link>
      <p className="small quiet">
        {article.summary} <span className="minutes">{article.minutes} min</span>
      </p>
    </li>
  )
}
