import { FREE_COURSES } from '../../../words/en/plan.ts'
import { tryOutPrograms } from '../../../model/plan/try-out.ts'
import './drawings.css'

/** Free courses for the try-out, for those who have never coded and those who have. */
export const FreeCourses = () => (
  <dl className="free-courses">
    <dt>{FREE_COURSES.none}</dt>
    <dd>
      <Courses experience="none" />
    </dd>
    <dt>{FREE_COURSES.projects}</dt>
    <dd>
      <Courses experience="projects" />
    </dd>
  </dl>
)

function Courses({ experience }: { experience: 'none' | 'projects' }) {
  return (
    <ul>
      {tryOutPrograms({ experience, role: 'back-end' }).map(({ id, name, provider, url, note }) => (
        <li key={id}>
          <a href={url}>{name}</a>, {provider}. {note}
        </li>
      ))}
    </ul>
  )
}
