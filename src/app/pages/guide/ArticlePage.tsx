import { NotFoundPage } from '../../shell/NotFoundPage.tsx'
import { useCanonical } from '../../shell/canonical.ts'
import { useTitle } from '../../shell/title.ts'
import { Sources } from '../../passports/sources.ts'
import { ARTICLE_COMPONENTS } from './article-components.tsx'
import { ArticleFigures, eachOnce } from './article-figures.ts'
import { ArticleHead } from './ArticleHead.tsx'
import { Contents } from './Contents.tsx'
import { FiguresUsed } from './FiguresUsed.tsx'
import { Invitation } from './Invitation.tsx'
import type { LoadedArticle } from '../../parts/articles/load-article.ts'
import { OnFromHere } from './OnFromHere.tsx'
import { Sheet } from '../../passports/PassportDialog.tsx'
import { articleData } from './structured-data.ts'
import { StructuredData } from './StructuredData.tsx'
import '../../styles/disclosure.css'
import './guide.css'

/** An article of the guide, or the page that says there is none at this address. */
export function ArticlePage({ loaded }: { loaded: LoadedArticle | null }) {
  return loaded === null ? <NotFoundPage /> : <Article key={loaded.article.address} {...loaded} />
}

function Article({ article, text }: LoadedArticle) {
  useTitle(article.title, article.summary)
  useCanonical(article.address)
  const { default: Text, headings, figures, sources, questions, parts } = text
  return (
    <Sources value={sources}>
      <Sheet>
        <article className="wrap article">
          <ArticleHead article={article} withFigures={figures.length > 0} />
          <div className="beside">
            {headings.length > 1 && <Contents headings={headings} />}
            <div className="prose">
              <ArticleFigures value={figures}>
                <Text components={{ ...ARTICLE_COMPONENTS, ...parts }} />
              </ArticleFigures>
              <Invitation />
              {figures.length > 0 && <FiguresUsed figures={eachOnce(figures)} />}
              <OnFromHere article={article} />
            </div>
          </div>
          <StructuredData data={articleData(article, questions)} />
        </article>
      </Sheet>
    </Sources>
  )
}
