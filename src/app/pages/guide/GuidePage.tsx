import {
  GUIDE_HEADING,
  GUIDE_MAP,
  GUIDE_SUMMARY,
  GUIDE_TITLE,
} from '../../../words/en/guide-map.ts'
import { useCanonical } from '../../shell/canonical.ts'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'
import { ArticleRow } from './ArticleRow.tsx'
import { Invitation } from './Invitation.tsx'
import { articleAt } from '../../parts/articles/load-article.ts'
import './guide.css'

/** The guide from front to back. */
export function GuidePage() {
  useTitle(GUIDE_TITLE, GUIDE_SUMMARY)
  useCanonical(to.guide())
  return (
    <div className="wrap article">
      <header className="article-head">
        <h1>{GUIDE_HEADING}</h1>
        <p className="lead">{GUIDE_SUMMARY}</p>
      </header>
      {GUIDE_MAP.map(({ title, line, articles }) => (
        <section className="section guide-part" key={title}>
          <div>
            <h2>{title}</h2>
            <p className="quiet">{line}</p>
          </div>
          <ul className="article-list">
            {articles.flatMap((address) => {
              const article = articleAt(address)
              return article ? [<ArticleRow key={address} article={article} />] : []
            })}
          </ul>
        </section>
      ))}
      <Invitation />
    </div>
  )
}
