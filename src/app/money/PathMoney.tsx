import { flagWords } from '../../content/money.ts'
import type { PathId } from '../../evidence/path.ts'
import { PATHS } from '../../evidence/paths.ts'
import type { Answers } from '../../model/answers.ts'
import { courseOf } from '../../model/economics-course.ts'
import { economics } from '../../model/economics.ts'
import { Disclosure } from '../result/Disclosure.tsx'
import { FigureJump } from '../result/FigureJump.tsx'
import { CourseChart } from './CourseChart.tsx'
import { CourseTable } from './CourseTable.tsx'
import { MoneyHeroes } from './MoneyHeroes.tsx'
import type { Span } from './span.ts'
import { Timeline } from './Timeline.tsx'
import { WorthTable } from './WorthTable.tsx'

interface PathMoneyProps {
  readonly path: PathId
  readonly answers: Answers
  readonly span: Span
  readonly Heading: 'h3' | 'h4'
}

/** What one path costs and brings over the years. */
export function PathMoney({ path, answers, span, Heading }: PathMoneyProps) {
  const { years } = span
  const { pay, debt, months, flags } = economics(path, answers, span)
  const course = courseOf(path, answers, years)
  if (pay.kind !== 'pay-change' || course === null) return null
  const { family } = PATHS[path]
  return (
    <div className="path-money">
      <MoneyHeroes {...{ debt, pay, answers, years }} />
      {flags.map((flag) => (
        <p className="notice" key={flag}>
          {flagWords(flag, pay.worthAtEachRate)}
        </p>
      ))}
      <div className="takes">
        <div>
          <Heading>The gain over {years} years</Heading>
          <WorthTable pay={pay} span={span} />
          <p className="small">
            The range holds every way the figures may meet, likely or not.{' '}
            <FigureJump path={path} figure="chance" />
          </p>
        </div>
        <div>
          <Heading>From the start until it has paid for itself</Heading>
          <Timeline {...{ family, months, pay, years }} />
        </div>
      </div>
      <div>
        <Heading>How it adds up</Heading>
        <CourseChart {...{ family, course, years }} even={pay.breakEvenMonth.typical} />
        <ul className={`course-key small ${family}`}>
          <li className="success">If it works</li>
          <li className="failure">If it does not</li>
        </ul>
        <p className="small">
          Money in all since the start, against staying as you are. Lines are typical, bands hold
          the whole range. A loan counts with its interest from the start, and later money counts in
          full.
        </p>
        <Disclosure summary="The same as a table">
          <CourseTable course={course} years={years} />
        </Disclosure>
      </div>
    </div>
  )
}
