import type { Shown } from '../section.ts'
import { PrintedChanges } from './PrintedChanges.tsx'
import { PrintedOthers } from './PrintedOthers.tsx'
import { PrintedPlan } from './PrintedPlan.tsx'
import { PrintedRuledOut } from './PrintedRuledOut.tsx'
import { PrintedTakes } from './PrintedTakes.tsx'
import { PrintedTryOut } from './PrintedTryOut.tsx'
import { PrintedWhy } from './PrintedWhy.tsx'
import { Sheets } from './Sheets.tsx'

/** A result as it goes on paper. */
export function PrintedResult(shown: Shown) {
  const { answers, lead } = shown
  const paths = lead.paths.map(({ path }) => path)
  if (lead.kind === 'open') {
    return (
      <Sheets shown={shown} room="much" next={<PrintedTryOut answers={answers} />}>
        <PrintedOthers {...shown} />
        <PrintedRuledOut {...shown} />
      </Sheets>
    )
  }
  return (
    <Sheets
      shown={shown}
      // Equals need more room, and so does the nearest path with all that is out.
      room={paths.length === 1 && lead.kind !== 'nearest' ? 'some' : 'little'}
      next={
        <>
          <PrintedChanges {...shown} />
          <PrintedPlan paths={paths} answers={answers} />
        </>
      }
    >
      <PrintedWhy {...shown} />
      <PrintedTakes paths={paths} answers={answers} />
      {lead.kind !== 'nearest' && <PrintedOthers {...shown} />}
      <PrintedRuledOut {...shown} />
    </Sheets>
  )
}
