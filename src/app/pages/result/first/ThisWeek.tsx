import { lazy, Suspense } from 'react'

import { THIS_WEEK } from '../../../../words/en/verdict.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import { PATHS } from '../../../../evidence/paths/paths.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { firstCourse } from '../../../../model/plan/first-course.ts'
import { COLLEGE_AWARD } from '../../../../model/matching/college-award.ts'
import { useCollegeHome } from '../../../kept/college-home.ts'
import { goToSection } from '../folds.ts'
import css from './ThisWeek.module.css'

const NearestCollege = lazy(async () => ({
  default: (await import('../../colleges/NearestCollege.tsx')).NearestCollege,
}))

interface ThisWeekProps {
  /** The path in front, or null where there is none. */
  readonly path: PathId | null
  readonly answers: Answers
}

/** The first step, to click: a free course by name, and what else a path needs early. */
export function ThisWeek({ path, answers }: ThisWeekProps) {
  const { name, provider, url } = firstCourse(answers)
  return (
    <section className={css['week']} aria-labelledby="this-week">
      <h2 id="this-week">{THIS_WEEK.title}</h2>
      <p>
        <a className="button" href={url}>
          {THIS_WEEK.start(name)}
        </a>
      </p>
      <p className="small">
        {THIS_WEEK.by(provider)} {path !== null && <AlsoThisWeek path={path} answers={answers} />}
      </p>
    </section>
  )
}

/** What else to do early on a path whose places are few, or which a college offers. */
function AlsoThisWeek({ path, answers }: { path: PathId; answers: Answers }) {
  const { admission, family } = PATHS[path]
  const kept = useCollegeHome((home) => home.state)
  if (family === 'degree') {
    const any = <ToPrograms>{THIS_WEEK.andAsk}</ToPrograms>
    if (COLLEGE_AWARD[path] === undefined || (answers.state ?? kept) === '') return any
    return (
      <Suspense fallback={any}>
        <NearestCollege path={path} answers={answers} otherwise={any} />
      </Suspense>
    )
  }
  return admission.value < 1 && <ToPrograms>{THIS_WEEK.andApply}</ToPrograms>
}

/** Leads to the programs and colleges further down. */
function ToPrograms({ children }: { children: string }) {
  return (
    <button className="as-link" type="button" onClick={() => goToSection('programs')}>
      {children}
    </button>
  )
}
