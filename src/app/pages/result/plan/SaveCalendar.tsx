import { useState } from 'react'

import { CALENDAR } from '../../../../words/en/calendar.ts'
import type { Day } from '../../../../evidence/passport/figure.ts'
import type { Plan } from '../../../../model/plan/plan.ts'
import { calendarEvents } from './calendar-events.ts'

/** Saves a plan as a calendar file. What writes it is loaded when it is first asked for. */
export function SaveCalendar({ plan, start }: { plan: Plan; start: Day }) {
  const [saved, setSaved] = useState<'no' | 'yes' | 'failed'>('no')

  async function save(): Promise<void> {
    try {
      const { calendarFile } = await import('./calendar-file.ts')
      download(calendarFile(calendarEvents(plan, start)))
      setSaved('yes')
    } catch {
      setSaved('failed')
    }
  }

  return (
    <div>
      <p className="actions">
        <button className="button second" type="button" onClick={() => void save()}>
          {CALENDAR.take}
        </button>
      </p>
      <output className="small">
        {saved === 'yes' && CALENDAR.saved(CALENDAR.file)}
        {saved === 'failed' && CALENDAR.failed}
      </output>
    </div>
  )
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = address
  link.download = CALENDAR.file
  link.click()
  // Not at once: the browser may not have begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
