import { ASKING } from '../../../../words/en/passing-on.ts'
import { writeComparison } from '../../../../links/comparison.ts'
import { Disclosure } from '../../../parts/Disclosure.tsx'
import { to } from '../../../to.ts'
import { fullAddress } from '../../../links/full-address.ts'
import { PassOn } from '../../../links/PassOn.tsx'

/** A link that lets someone else answer for the person, and send back both results. */
export function AskOpinion({ link }: { link: string }) {
  return (
    <Disclosure summary={<h3>{ASKING.title}</h3>}>
      <p>{ASKING.line}</p>
      <PassOn address={fullAddress(to.compare(writeComparison(link)))} words={ASKING.passOn} />
    </Disclosure>
  )
}
