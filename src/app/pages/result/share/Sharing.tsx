import { useState } from 'react'

import { PATH_WORDS } from '../../../../words/en/paths.ts'
import { PASSING_ON } from '../../../../words/en/passing-on.ts'
import { complete } from '../../../../model/person/answers.ts'
import { withoutPrivateDetails } from '../../../../links/private-details.ts'
import { Choice } from '../../../parts/Choice.tsx'
import { linkOf } from '../../../verdict/link-of.ts'
import { to } from '../../../to.ts'
import { AskOpinion } from './AskOpinion.tsx'
import { fullAddress } from '../../../links/full-address.ts'
import { PassOn } from '../../../links/PassOn.tsx'
import type { Shown } from '../section.ts'
import { SaveResult } from './SaveResult.tsx'
import '../../../links/links.css'

/** Everything one can do with a result: hand it on, ask for another opinion, save it, print it. */
export function Sharing({ answers, lead }: Shown) {
  const [leaveOut, setLeaveOut] = useState(false)
  const hasPrivate = answers.income !== undefined || answers.state !== undefined
  // Leaving details out leaves every question answered.
  const shared = leaveOut ? complete(withoutPrivateDetails(answers))! : answers
  const address = fullAddress(to.result(linkOf(shared)))
  return (
    <div className="sharing">
      <p>{PASSING_ON.reveals}</p>
      {hasPrivate && (
        <Choice
          type="checkbox"
          words={PASSING_ON.leaveOut}
          checked={leaveOut}
          onChange={({ target }) => setLeaveOut(target.checked)}
        />
      )}
      <PassOn address={address} words={PASSING_ON.passOn}>
        <button className="button second" type="button" onClick={() => window.print()}>
          {PASSING_ON.print}
        </button>
      </PassOn>
      <AskOpinion link={linkOf(shared)} />
      <SaveResult
        key={linkOf(answers)}
        link={linkOf(answers)}
        suggested={PATH_WORDS[lead.paths[0].path].name}
      />
    </div>
  )
}
