import { lazy } from 'react'

import type { Horizon } from '../../../../words/en/money.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import { PATHS } from '../../../../evidence/paths/paths.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { courseOf } from '../../../../model/money/course.ts'
import { LoadWhenNear } from '../../../parts/LoadWhenNear.tsx'
import { Disclosure } from '../../../parts/Disclosure.tsx'
import { CourseTable } from './CourseTable.tsx'

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
  const title = <Heading>How it adds up</Heading>
  return folded ? (
    <Disclosure summary={title}>
      <Course {...course} />
    </Disclosure>
  ) : (
    <div className="adds-up">
      {title}
      <Course {...course} />
    </div>
  )
}

function Course({ path, answers, years, even }: CourseProps) {
  const course = courseOf(path, answers, years)
  if (course === null) return null
  const { family } = PATHS[path]
  return (
    <>
      <LoadWhenNear className="course-place">
        <CourseChart {...{ family, course, years, even }} />
      </LoadWhenNear>
      <ul className={`course-key small ${family}`}>
        <li className="success">If it works</li>
        <li className="failure">If it does not</li>
      </ul>
      <p className="small">
        Money in all since the start, against staying as you are. Lines are typical, bands hold the
        whole range. A loan counts with its interest from the start, and later money counts in full.
      </p>
      <Disclosure summary="The same as a table">
        <CourseTable course={course} years={years} />
      </Disclosure>
    </>
  )
}
