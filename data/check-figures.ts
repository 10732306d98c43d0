import { EVERY_FIGURE } from '../src/evidence/registry/every-figure.ts'
import { EVERY_LIST } from '../src/evidence/registry/every-list.ts'
import type { Day } from '../src/evidence/passport/figure.ts'
import { review } from '../src/evidence/passport/review.ts'

/** Days before its review that a figure is listed. */
const NOTICE = 60

const ALL = [...EVERY_FIGURE, ...EVERY_LIST]

const day = (time: Date): Day => time.toISOString().slice(0, 10) as Day
const now = new Date()
const notice = new Date(now)
notice.setUTCDate(now.getUTCDate() + NOTICE)

const { overdue, soon } = review(ALL, day(now), day(notice))

for (const [name, { reviewBy }] of overdue) console.error(`overdue since ${reviewBy}  ${name}`)
for (const [name, { reviewBy }] of soon) console.log(`due ${reviewBy}  ${name}`)
console.log(
  `${ALL.length} figures and lists: ${overdue.length} overdue, ${soon.length} due within ${NOTICE} days.`,
)
if (overdue.length > 0) {
  console.error('See docs/how-to-change-a-figure.md.')
  process.exitCode = 1
}
