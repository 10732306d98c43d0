import type { CollegeEntry, CollegeFacts } from '../../../evidence/colleges/college.ts'
import { COLLEGE_PAGE, outOfHundred } from '../../../words/en/colleges.ts'
import { toldFact, type ToldFact } from './told-fact.ts'

interface OutcomesProps {
  readonly entry: CollegeEntry
  readonly facts: CollegeFacts
}

/** In the order they are told. */
const TOLD = [
  'awardAfterEightYears',
  'completion',
  'earnings',
  'admission',
  'undergraduates',
  'pellShare',
] as const satisfies readonly ToldFact[]

/** Who finishes, what they earn and who studies there, of the whole college. */
export function Outcomes({ entry: { onlineShare }, facts }: OutcomesProps) {
  return (
    <section className="section">
      <h2>{COLLEGE_PAGE.outcomes}</h2>
      <p>{COLLEGE_PAGE.caution}</p>
      <dl className="facts">
        {TOLD.map((fact) => (
          <Told key={fact} name={COLLEGE_PAGE.facts[fact]}>
            {toldFact(facts, fact)}
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

const Told = ({ name, children }: { readonly name: string; readonly children: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)
