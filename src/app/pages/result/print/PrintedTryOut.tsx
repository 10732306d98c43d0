import { TRY_OUT_SIGNS, WHERE_TO_TRY } from '../../../../words/en/plan.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { tryOutPrograms } from '../../../../model/plan/try-out.ts'
import css from './sheets.module.css'

/** Where to take the free first step, and the signs by which to judge it. */
export function PrintedTryOut({ answers }: { answers: Answers }) {
  return (
    <section>
      <h2>{WHERE_TO_TRY}</h2>
      <ul>
        {tryOutPrograms(answers).map(({ id, name, provider, url }) => (
          <li key={id}>
            <b>{name}</b>, {provider} <span className="quiet">{url}</span>
          </li>
        ))}
      </ul>
      <div className={css['halves']}>
        <Signs title={TRY_OUT_SIGNS.goOn} signs={TRY_OUT_SIGNS.pass} />
        <Signs title={TRY_OUT_SIGNS.stop} signs={TRY_OUT_SIGNS.fail} />
      </div>
    </section>
  )
}

function Signs({ title, signs }: { title: string; signs: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className={css['toTick']}>
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </div>
  )
}
