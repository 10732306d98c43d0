import { lazy } from 'react'

import { ADDS_UP, type Horizon } from '../../../../words/en/money.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import { PATHS } from '../../../../evidence/paths/paths.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { courseOf, type Course } from '../../../../model/money/course.ts'
import { LoadWhenNear } from '../../../parts/LoadWhenNear.tsx'
import { Disclosure } from '../../../parts/Disclosure.tsx'
import { CourseTable } from './CourseTable.tsx'
import css from './money.module.css'

const CourseChart = lazy(async () => ({ default: (await import('./CourseChart.tsx')).CourseChart }))

interface CourseProps {
  readonly path: PathId
  readonly answers: Answers
  readonly years: Horizon
  /** Month in which it has typically paid for itself, if it does. */
  readonly even: number | null
}

interface AddsUpProps extends CourseProps {
  readonly Heading: 'h3' | 'h4' | 'h5'
  /** Where several paths stand as equals, their charts are one step deeper: the page is long. */
  readonly folded: boolean
}

/** How the money of a path adds up over the years, as a chart with a table behind it. */
export function AddsUp({ Heading, folded, ...course }: AddsUpProps) {
  const title = <Heading>{ADDS_UP.title}</Heading>
  return folded ? (
    <Disclosure summary={title}>
      <CourseOfMoney {...course} />
    </Disclosure>
  ) : (
    <div>
      {title}
      <CourseOfMoney {...course} />
    </div>
  )
}

function CourseOfMoney({ path, answers, years, even }: CourseProps) {
  const course = courseOf(path, answers, years)
  if (course === null) return null
  const { family } = PATHS[path]
  return (
    <>
      <p className="small">
        {ADDS_UP.explained} {isWide(course.success) && ADDS_UP.wide}
      </p>
      <LoadWhenNear className={css['coursePlace']}>
        <CourseChart {...{ family, course, years, even }} />
      </LoadWhenNear>
      <ul className={`${css['courseKey']} small ${family}`}>
        <li className={css['success']}>{ADDS_UP.works}</li>
        <li className={css['failure']}>{ADDS_UP.fails}</li>
      </ul>
      <Disclosure summary={ADDS_UP.table}>
        <CourseTable course={course} years={years} />
      </Disclosure>
    </>
  )
}

/** How many times its own change a band may be wide before that has to be explained. */
const WIDE = 4

function isWide(course: Course['success']): boolean {
  const [first, last] = [course[0]!, course.at(-1)!]
  return last.high - last.low > WIDE * Math.abs(last.typical - first.typical)
}
