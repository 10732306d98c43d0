import { useState } from 'react'

import { CALENDAR } from '../../../../words/en/calendar.ts'
import type { Day } from '../../../../evidence/passport/figure.ts'
import type { Plan } from '../../../../model/plan/plan.ts'
import { download } from '../../../parts/download.ts'
import { calendarEvents } from './calendar-events.ts'

/** Saves a plan as a calendar file. What writes it is loaded when it is first asked for. */
export function SaveCalendar({ plan, start }: { plan: Plan; start: Day }) {
  const [saved, setSaved] = useState<'no' | 'yes' | 'failed'>('no')

  async function save(): Promise<void> {
    try {
      const { calendarFile } = await import('./calendar-file.ts')
      download(CALENDAR.file, calendarFile(calendarEvents(plan, start)), 'text/calendar')
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
        {saved === 'yes' && CALENDAR.saved}
        {saved === 'failed' && CALENDAR.failed}
      </output>
    </div>
  )
}
