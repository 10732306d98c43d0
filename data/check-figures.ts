import { EVERY_FIGURE } from '../src/evidence/registry/every-figure.ts'
import { EVERY_LIST } from '../src/evidence/registry/every-list.ts'
import type { Day } from '../src/evidence/passport/figure.ts'
import { dueBy, review } from '../src/evidence/passport/review.ts'

/** Days before its review that a figure is listed. */
const NOTICE = 60

const ALL = [...EVERY_FIGURE, ...EVERY_LIST]

const day = (time: Date): Day => time.toISOString().slice(0, 10) as Day
const now = new Date()
const notice = new Date(now)
notice.setUTCDate(now.getUTCDate() + NOTICE)

const { overdue, soon } = review(ALL, day(now), day(notice))

for (const [name, figure] of overdue) console.error(`overdue since ${dueBy(figure)}  ${name}`)
for (const [name, figure] of soon) console.log(`due ${dueBy(figure)}  ${name}`)
for (const [changesOn, names] of expectedChanges()) {
  console.log(`expected to change on ${changesOn}: ${names.join(', ')}`)
}
console.log(
  `${ALL.length} figures and lists: ${overdue.length} overdue, ${soon.length} due within ${NOTICE} days.`,
)

/** The figures read in a source whose publisher is expected to change them, by the day. */
function expectedChanges(): readonly (readonly [Day, readonly string[]])[] {
  const byDay = new Map<Day, string[]>()
  for (const [name, { changesOn, from }] of ALL) {
    if (changesOn === undefined || from !== undefined) continue
    byDay.set(changesOn, [...(byDay.get(changesOn) ?? []), name])
  }
  return [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

if (overdue.length > 0) {
  console.error('See docs/how-to-change-a-figure.md.')
  process.exitCode = 1
}
