import type { CollegeEntry, CollegeFacts } from '../../../evidence/colleges/college.ts'
import { MISSING, whyNoFact } from '../../../evidence/colleges/missing.ts'
import { COLLEGE_PAGE, outOfHundred } from '../../../words/en/colleges.ts'
import { begin, count, exactUsd } from '../../../words/en/format.ts'

interface OutcomesProps {
  readonly entry: CollegeEntry
  readonly facts: CollegeFacts
}

/** In the order they are told, each with how its number is written. */
const TOLD = {
  awardAfterEightYears: outOfHundred,
  completion: outOfHundred,
  earnings: exactUsd,
  admission: outOfHundred,
  undergraduates: count,
  pellShare: outOfHundred,
} as const

/** Who finishes, what they earn and who studies there, of the whole college. */
export function Outcomes({ entry: { onlineShare }, facts }: OutcomesProps) {
  return (
    <section className="section">
      <h2>{COLLEGE_PAGE.outcomes}</h2>
      <p>{COLLEGE_PAGE.caution}</p>
      <dl className="facts">
        {(Object.keys(TOLD) as readonly (keyof typeof TOLD)[]).map((fact) => (
          <Told key={fact} name={COLLEGE_PAGE.facts[fact]}>
            {told(facts, fact)}
          </Told>
        ))}
        {onlineShare !== null && (
          <Told name={COLLEGE_PAGE.facts.onlineShare}>{outOfHundred(onlineShare)}</Told>
        )}
        {facts.accreditor !== null && (
          <Told name={COLLEGE_PAGE.accreditor}>{facts.accreditor}</Told>
        )}
      </dl>
    </section>
  )
}

function told(facts: CollegeFacts, fact: keyof typeof TOLD): string {
  const value = facts[fact]
  if (value !== null) return TOLD[fact](value)
  return begin(MISSING[whyNoFact(facts, fact)!])
}

const Told = ({ name, children }: { readonly name: string; readonly children: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)
