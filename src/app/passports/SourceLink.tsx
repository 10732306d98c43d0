import { useSource } from './sources.ts'

/** A source by its title, with who published it and when. */
export function SourceLink({ source }: { source: string }) {
  const { title, publisher, url, published } = useSource(source)
  return (
    <>
      <a href={url}>{title}</a>, {publisher}, {published}
    </>
  )
}
