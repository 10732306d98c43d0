import { ARTICLE_PAGE, type Heading } from '../../../words/en/article.ts'

/** The table of contents of an article. */
export function Contents({ headings }: { headings: readonly Heading[] }) {
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{ARTICLE_PAGE.contents}</h2>
      <ol>
        {headings
          .filter(({ depth }) => depth === 2)
          .map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
      </ol>
    </nav>
  )
}
