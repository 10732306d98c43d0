import { sourceOf } from '../../evidence/source-of.ts'

/** A source by its title, with who published it and when. */
export function SourceLink({ source }: { source: string }) {
  const { title, publisher, url, published } = sourceOf(source)
  return (
    <>
      <a href={url}>{title}</a>, {publisher}, {published}
    </>
  )
}
