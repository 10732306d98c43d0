import { useState } from 'react'

import { SHARING } from '../../content/sharing.ts'
import { complete, type Answers } from '../../model/answers.ts'
import { withoutPrivateDetails } from '../../share/private-details.ts'
import { Choice } from '../parts/Choice.tsx'
import { to } from '../to.ts'
import { CopyLink } from './CopyLink.tsx'
import { linkOf } from './link-of.ts'

/** Ways to keep this result or hand it on, and what its link tells. */
export function Share({ answers }: { answers: Answers }) {
  const [leaveOut, setLeaveOut] = useState(false)
  const hasPrivate = answers.income !== undefined || answers.state !== undefined
  // Leaving details out leaves every question answered.
  const shared = leaveOut ? complete(withoutPrivateDetails(answers))! : answers
  const address = new URL(to.result(linkOf(shared)), window.location.origin).href
  return (
    <section className="section share" aria-labelledby="share">
      <h2 id="share">Keep it or share it</h2>
      <p>{SHARING.contains}</p>
      {hasPrivate && (
        <Choice
          type="checkbox"
          words={SHARING.leaveOut}
          checked={leaveOut}
          onChange={({ target }) => setLeaveOut(target.checked)}
        />
      )}
      <CopyLink key={address} address={address} />
      <p className="print-only">{address}</p>
    </section>
  )
}
