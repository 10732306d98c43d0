import { PAGE } from '../../../words/en/programs.ts'

/** The way to the provider's own page: every program gets the same, and none learns who sent people. */
export function OfficialSite({ url }: { url: string }) {
  return (
    <p className="actions">
      <a className="button" href={url} rel="noopener noreferrer nofollow">
        {PAGE.site}
      </a>
      <span className="small quiet">{PAGE.siteNote}</span>
    </p>
  )
}
