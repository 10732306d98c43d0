import { exactUsd } from '../../../words/en/format.ts'
import { NOT_PUBLISHED, count, countryInWords, stateInWords } from '../../../words/en/salary.ts'
import { STATE_NAMES } from '../../../evidence/states/states.ts'
import { nationalPay } from '../../../evidence/wages/national-pay.ts'
import type { StateNumbers } from './state-rows.ts'
import { NEWEST, type View } from './view.ts'
import { workersOf } from './workers.ts'

interface AnnouncementProps {
  readonly view: View
  readonly rows: readonly StateNumbers[]
}

/** The main numbers in a sentence or two, said aloud when a choice has changed them. */
export function Announcement({ view, rows }: AnnouncementProps) {
  const { occupation, percentile, prices } = view
  const national = nationalPay(occupation, NEWEST, percentile)?.value
  const chosen = rows.find(({ state }) => state === view.state)
  const pay = chosen?.pay[prices]?.value
  const jobs = chosen?.jobs?.value
  return (
    <output className="visually-hidden">
      {countryInWords(
        workersOf(occupation),
        percentile,
        national === undefined ? NOT_PUBLISHED : exactUsd(national),
      )}{' '}
      {chosen &&
        stateInWords(
          STATE_NAMES[chosen.state],
          prices,
          pay === undefined ? NOT_PUBLISHED : exactUsd(pay),
          jobs === undefined ? NOT_PUBLISHED : count(jobs),
        )}
    </output>
  )
}
