import { ARTICLES } from 'virtual:articles'

import { ARTICLE_PAGE, type Article } from '../../../words/en/article.ts'
import { GUIDE_MAP } from '../../../words/en/guide-map.ts'
import { ArticleRow } from './ArticleRow.tsx'
import { articleAt } from '../../parts/articles/load-article.ts'

const IN_ORDER = GUIDE_MAP.flatMap(({ articles }) => articles)

/** What to read next: the article that follows, and those related. */
export function OnFromHere({ article: { address, related } }: { article: Article }) {
  const next = articleAt(IN_ORDER[IN_ORDER.indexOf(address) + 1] ?? '')
  const others = ARTICLES.filter((other) => related.includes(other.address) && other !== next)
  return (
    <nav className="section" aria-labelledby="on-from-here">
      <h2 id="on-from-here">{ARTICLE_PAGE.readOn}</h2>
      <ul className="article-list">
        {next && <ArticleRow article={next} isNext />}
        {others.map((other) => (
          <ArticleRow key={other.address} article={other} />
        ))}
      </ul>
    </nav>
  )
}
