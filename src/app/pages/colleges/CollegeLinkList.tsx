import type { CollegeLinks } from '../../../evidence/colleges/college.ts'
import { COLLEGE_PAGE } from '../../../words/en/colleges.ts'

const LINKS = ['netPriceCalculator', 'application', 'aid', 'veterans'] as const

/** The college's own pages that help to decide and to apply. */
export function CollegeLinkList({ links }: { links: CollegeLinks }) {
  const there = LINKS.filter((link) => links[link] !== null)
  if (there.length === 0) return null
  return (
    <section className="section">
      <h2>{COLLEGE_PAGE.links}</h2>
      <ul>
        {there.map((link) => (
          <li key={link}>
            <a href={links[link]!} rel="noopener noreferrer nofollow">
              {COLLEGE_PAGE.linkNames[link]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
