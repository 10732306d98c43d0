import { BREAKDOWN } from '../../../../words/en/breakdown.ts'
import {
  BOTH_OUT,
  FIRST,
  NOTHING_APART,
  NOTHING_SPEAKS,
  ONE_OUT,
  whyRather,
} from '../../../../words/en/versus.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { contrast } from '../../../../model/judging/contrast.ts'
import type { Judged, RuledOut } from '../../../../model/recommendation.ts'
import { Breakdown } from '../../../verdict/Breakdown.tsx'
import { Disclosure } from '../../../parts/Disclosure.tsx'
import { Reasons } from '../../../verdict/Reasons.tsx'
import { RuledOutList } from '../folded/RuledOutList.tsx'
import type { WhatIf } from '../../../verdict/what-if.ts'
import { Balance } from './Balance.tsx'
import { WayToFirst } from './WayToFirst.tsx'
import css from './compare-paths.module.css'

interface TwoPathsProps {
  readonly one: Judged | RuledOut
  readonly other: Judged | RuledOut
  readonly answers: Answers
  readonly whatIf: WhatIf
}

const isRuledOut = (path: Judged | RuledOut): path is RuledOut => 'broken' in path

/** What sets two paths apart, the limits either breaks, and what would put each of them first. */
export function TwoPaths({ one, other, answers, whatIf }: TwoPathsProps) {
  const there = contrast(one, other)
  const back = contrast(other, one)
  const out = [one, other].filter(isRuledOut)
  return (
    <>
      {out.length > 0 && (
        <div>
          <p>{out.length === 2 ? BOTH_OUT : ONE_OUT}</p>
          <RuledOutList ruledOut={out} {...{ answers, whatIf }} />
        </div>
      )}
      {there.pros + there.cons === 0 ? (
        <p>{NOTHING_APART}</p>
      ) : (
        <Balance one={one.path} other={other.path} contrast={there} />
      )}
      <div className={css['whys']}>
        <Why path={one} rival={other} answers={answers} reasons={there.carriedBy} />
        <Why path={other} rival={one} answers={answers} reasons={back.carriedBy} />
      </div>
      <Disclosure summary={BREAKDOWN.title}>
        <Breakdown path={one} rival={other} contrast={there} />
      </Disclosure>
      <div className={css['toFirst']}>
        {[other, one].map(({ path }) => (
          <div key={`${path} ${JSON.stringify(answers)}`}>
            <h3>{FIRST.title(path)}</h3>
            <WayToFirst {...{ path, answers, whatIf }} />
          </div>
        ))}
      </div>
    </>
  )
}

interface WhyProps {
  readonly path: Judged
  readonly rival: Judged
  readonly answers: Answers
  readonly reasons: ReturnType<typeof contrast>['carriedBy']
}

function Why({ path, rival, answers, reasons }: WhyProps) {
  return (
    <div>
      <h3>{whyRather(path.path, rival.path)}</h3>
      {reasons.length === 0 ? (
        <p>{NOTHING_SPEAKS}</p>
      ) : (
        <Reasons {...{ path, rival, answers }} contrast={{ carriedBy: reasons, but: null }} />
      )}
    </div>
  )
}
