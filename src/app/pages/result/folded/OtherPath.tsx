import { lazy } from 'react'
import { Link } from 'react-router'

import { FAMILY_WORDS } from '../../../../words/en/families.ts'
import { FIGURES } from '../../../../words/en/passports.ts'
import { FIRST, whyRather } from '../../../../words/en/versus.ts'
import { PATH_WORDS } from '../../../../words/en/paths.ts'
import { PATHS } from '../../../../evidence/paths/paths.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { contrast } from '../../../../model/judging/contrast.ts'
import type { Judged } from '../../../../model/recommendation.ts'
import { LoadAfterPaint } from '../../../parts/LoadAfterPaint.tsx'
import { to } from '../../../to.ts'
import { Passports } from './Figures.tsx'
import { WhatPutsItFirst } from './WhatPutsItFirst.tsx'
import { Reasons } from '../../../verdict/Reasons.tsx'
import { MoneyAndMonths } from './MoneyAndMonths.tsx'
import type { WhatIf } from '../../../verdict/what-if.ts'
import css from './OtherPath.module.css'

const OnePathMoney = lazy(async () => ({
  default: (await import('../money/OnePathMoney.tsx')).OnePathMoney,
}))

interface OtherPathProps {
  readonly path: Judged
  readonly top: Judged
  readonly answers: Answers
  readonly whatIf: WhatIf
}

/** One of the other paths: what speaks for it beside the first, what it takes, and its figures. */
export function OtherPath({ path, top, answers, whatIf }: OtherPathProps) {
  const { family } = PATHS[path.path]
  return (
    <div className={css['other']}>
      <p>
        {PATH_WORDS[path.path].summary}{' '}
        <Link to={to.family(family)}>{FAMILY_WORDS[family].like}</Link>
      </p>
      <h4>{whyRather(path.path, top.path)}</h4>
      <Reasons {...{ path, answers }} rival={top} contrast={contrast(path, top)} />
      <h4>{whyRather(top.path, path.path)}</h4>
      <Reasons path={top} rival={path} answers={answers} contrast={contrast(top, path)} />
      <h4>{FIRST.title(path.path)}</h4>
      <WhatPutsItFirst path={path.path} answers={answers} whatIf={whatIf} />
      <MoneyAndMonths path={path} answers={answers} />
      <LoadAfterPaint>
        <OnePathMoney path={path.path} answers={answers} />
      </LoadAfterPaint>
      <h4>{FIGURES.title}</h4>
      <Passports path={path.path} answers={answers} />
    </div>
  )
}
