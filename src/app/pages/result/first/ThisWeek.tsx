import { THIS_WEEK } from '../../../../words/en/verdict.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import { PATHS } from '../../../../evidence/paths/paths.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { firstCourse } from '../../../../model/plan/first-course.ts'
import css from './ThisWeek.module.css'

interface ThisWeekProps {
  /** The path in front, or null where there is none. */
  readonly path: PathId | null
  readonly answers: Answers
}

/** The first step, to click: a free course by name, and what else a path needs early. */
export function ThisWeek({ path, answers }: ThisWeekProps) {
  const { name, provider, url } = firstCourse(answers)
  const more = path === null ? null : alsoThisWeek(path)
  return (
    <section className={css['week']} aria-labelledby="this-week">
      <h2 id="this-week">{THIS_WEEK.title}</h2>
      <p>
        <a className="button" href={url}>
          {THIS_WEEK.start(name)}
        </a>
      </p>
      <p className="small">
        {THIS_WEEK.by(provider)} {more}
      </p>
    </section>
  )
}

/** What else to do early on a path whose places are few, or which a college offers. */
function alsoThisWeek(path: PathId): string | null {
  const { admission, family } = PATHS[path]
  if (family === 'degree') return THIS_WEEK.andAsk
  return admission.value < 1 ? THIS_WEEK.andApply : null
}
