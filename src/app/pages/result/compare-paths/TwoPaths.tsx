import { FIRST, NOTHING_APART, NOTHING_SPEAKS, whyRather } from '../../../../words/en/versus.ts'
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
          <p>
            {out.length === 2
              ? 'Both break a limit you gave, so neither is in the ranking.'
              : 'One of them breaks a limit you gave, so whatever else speaks for it, it is not in the ranking.'}
          </p>
          <RuledOutList ruledOut={out} {...{ answers, whatIf }} />
        </div>
      )}
      {there.pros + there.cons === 0 ? (
        <p>{NOTHING_APART}</p>
      ) : (
        <Balance one={one.path} other={other.path} contrast={there} />
      )}
      <div className="whys">
        <Why path={one} rival={other} answers={answers} reasons={there.carriedBy} />
        <Why path={other} rival={one} answers={answers} reasons={back.carriedBy} />
      </div>
      <Disclosure summary="The whole reckoning for these two">
        <Breakdown path={one} rival={other} contrast={there} />
      </Disclosure>
      <div className="to-first">
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
