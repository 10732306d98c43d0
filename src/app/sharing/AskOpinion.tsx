import { ASKING } from '../../content/passing-on.ts'
import { writeComparison } from '../../share/comparison.ts'
import { Disclosure } from '../result/Disclosure.tsx'
import { to } from '../to.ts'
import { fullAddress } from './full-address.ts'
import { PassOn } from './PassOn.tsx'

/** A link that lets someone else answer for the person, and send back both results. */
export function AskOpinion({ link }: { link: string }) {
  return (
    <Disclosure summary={<h3>{ASKING.title}</h3>}>
      <p>{ASKING.line}</p>
      <PassOn address={fullAddress(to.compare(writeComparison(link)))} words={ASKING.passOn} />
    </Disclosure>
  )
}
