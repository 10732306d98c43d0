import { SourceLink } from '../../passports/SourceLink.tsx'

/** What a sentence rests on, where it is no number. */
export const SourceInText = ({ id }: { id: string }) => (
  <cite className="source">
    <SourceLink source={id} />
  </cite>
)
