import { TRY_OUT_LESSONS, TRY_OUT_SIGNS } from '../../../../words/en/plan.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { tryOutPrograms } from '../../../../model/plan/try-out.ts'

interface TryOutProps {
  readonly answers: Answers
  readonly Heading: 'h3' | 'h4'
}

/** The step before any money: where to take it, and the signs by which to judge it. */
export function TryOut({ answers, Heading }: TryOutProps) {
  return (
    <>
      <p>
        {TRY_OUT_LESSONS.lead}{' '}
        {tryOutPrograms(answers).map(({ id, name, provider, url }, place, { length }) => (
          <span key={id}>
            <a href={url}>{name}</a> {TRY_OUT_LESSONS.by(provider, place === length - 1)}
          </span>
        ))}
      </p>
      <div className="side-by-side">
        <div>
          <Heading>{TRY_OUT_SIGNS.goOn}</Heading>
          <ul>
            {TRY_OUT_SIGNS.pass.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </div>
        <div>
          <Heading>{TRY_OUT_SIGNS.stop}</Heading>
          <ul>
            {TRY_OUT_SIGNS.fail.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
          <p className="quiet small">{TRY_OUT_SIGNS.failed}</p>
        </div>
      </div>
    </>
  )
}
