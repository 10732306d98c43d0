import { lazy } from 'react'
import { Link } from 'react-router'

import { FAMILY_WORDS } from '../../../words/en/families.ts'
import { PATH_WORDS } from '../../../words/en/paths.ts'
import { PATHS } from '../../../evidence/paths/paths.ts'
import type { Answers } from '../../../model/person/answers.ts'
import { contrast } from '../../../model/judging/contrast.ts'
import type { Judged } from '../../../model/recommendation.ts'
import { Later } from '../../parts/LoadAfterPaint.tsx'
import { to } from '../../to.ts'
import { Passports } from './Figures.tsx'
import { PutFirst } from './WhatPutsItFirst.tsx'
import { Reasons } from '../../verdict/Reasons.tsx'
import { MoneyAndMonths } from './MoneyAndMonths.tsx'
import type { Trying } from '../../verdict/what-if.ts'

const OnePathMoney = lazy(async () => ({
  default: (await import('./money/OnePathMoney.tsx')).OnePathMoney,
}))

interface OtherPathProps {
  readonly path: Judged
  readonly top: Judged
  readonly answers: Answers
  readonly trying: Trying
}

/** One of the other paths: what speaks for it beside the first, what it takes, and its figures. */
export function OtherPath({ path, top, answers, trying }: OtherPathProps) {
  const { family } = PATHS[path.path]
  const [here, first] = [PATH_WORDS[path.path], PATH_WORDS[top.path]]
  return (
    <div className="other-path">
      <p>
        {here.summary} <Link to={to.family(family)}>{FAMILY_WORDS[family].like}</Link>
      </p>
      <h4>
        Why {here.a} rather than {first.a}
      </h4>
      <Reasons {...{ path, answers }} rival={top} contrast={contrast(path, top)} />
      <h4>
        Why {first.a} rather than {here.a}
      </h4>
      <Reasons path={top} rival={path} answers={answers} contrast={contrast(top, path)} />
      <h4>What would put {here.a} first</h4>
      <PutFirst path={path.path} answers={answers} trying={trying} />
      <MoneyAndMonths path={path} answers={answers} Heading="h4" />
      <Later>
        <OnePathMoney path={path.path} answers={answers} />
      </Later>
      <h4>Where each figure comes from</h4>
      <Passports path={path.path} answers={answers} />
    </div>
  )
}
