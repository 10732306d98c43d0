import type { Citation, When } from '../../../evidence/programs/program.ts'
import { SOURCE_WORDS } from '../../../words/en/programs.ts'

interface SourceOfFactProps {
  readonly source: Citation
  readonly asOf: When | null
}

/** Where a fact was read, with its date and how near to the provider that is. */
export function SourceOfFact({ source, asOf }: SourceOfFactProps) {
  const { title, url, readFrom } = source
  return (
    <>
      <a href={url} rel="noopener noreferrer nofollow">
        {title}
      </a>
      {SOURCE_WORDS.after(source, asOf)}
      {readFrom !== undefined && (
        <a href={readFrom} rel="noopener noreferrer nofollow">
          {SOURCE_WORDS.copy}
        </a>
      )}
    </>
  )
}
