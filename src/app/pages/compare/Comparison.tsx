import { useMemo } from 'react'

import {
  bothVerdicts,
  COMPARISON,
  explanation,
  sameOrNot,
  type SideName,
} from '../../../words/en/comparison.ts'
import type { PathId } from '../../../evidence/paths/path.ts'
import { recommend } from '../../../model/recommend.ts'
import { differing, smallestExplanation } from '../../../model/changes/smallest-explanation.ts'
import { verdictOf } from '../../../model/confidence/verdict.ts'
import { writeComparison } from '../../../links/comparison.ts'
import type { ReadLink } from '../../../links/link.ts'
import { useTitle } from '../../shell/title.ts'
import { linkOf, stampOf } from '../../verdict/link-of.ts'
import { fullAddress } from '../../links/full-address.ts'
import { useIsOwn } from '../../links/is-own-result.ts'
import { PassOn } from '../../links/PassOn.tsx'
import { to } from '../../to.ts'
import { nameOf } from './answer-words.ts'
import { Differences } from './Differences.tsx'
import { Side } from './Side.tsx'

type Whole = Extract<ReadLink, { kind: 'complete' }>

/** Two results side by side: both verdicts, what differs, and what of that makes the difference. */
export function Comparison({ a, b }: { a: Whole; b: Whole }) {
  const names = namesOf(useIsOwn(a.answers), useIsOwn(b.answers))
  const first = useMemo(() => recommend(a.answers), [a.answers])
  const second = useMemo(() => recommend(b.answers), [b.answers])
  const verdicts = [stampOf(verdictOf(first)), stampOf(verdictOf(second))] as const
  const title = bothVerdicts(...verdicts)
  useTitle(title)
  return (
    <div className="wrap result comparison">
      <h1>{title}</h1>
      <div className="sides">
        <Side name={names[0]} side={a} recommendation={first} />
        <Side name={names[1]} side={b} recommendation={second} />
      </div>
      <section className="section" aria-labelledby="differ">
        <h2 id="differ">{COMPARISON.differ}</h2>
        <WhatDiffers {...{ a, b, names, verdicts }} />
      </section>
      <section className="section" aria-labelledby="send">
        <h2 id="send">{COMPARISON.send}</h2>
        <p>{COMPARISON.reveals}</p>
        <PassOn
          address={fullAddress(to.compare(writeComparison(linkOf(a.answers), linkOf(b.answers))))}
          words={COMPARISON.passOn}
        />
      </section>
    </div>
  )
}

interface WhatDiffersProps {
  readonly a: Whole
  readonly b: Whole
  readonly names: readonly [SideName, SideName]
  readonly verdicts: readonly [PathId | 'none', PathId | 'none']
}

function WhatDiffers({ a, b, names, verdicts }: WhatDiffersProps) {
  const why = useMemo(() => smallestExplanation(a.answers, b.answers), [a.answers, b.answers])
  const keys = differing(a.answers, b.answers)
  if (keys.length === 0) return <p>{COMPARISON.identical}</p>
  const sets = why.kind === 'explained' ? why.sets : []
  const moving = new Set(sets.flat())
  return (
    <>
      {why.kind === 'explained' && (
        <p className="lead">
          {explanation(
            sets.map((set) => set.map(nameOf)),
            ...verdicts,
          )}
        </p>
      )}
      {why.kind === 'many-answers-together' && <p className="lead">{COMPARISON.many}</p>}
      <p>{sameOrNot(keys.length, why.kind !== 'same-verdict')}</p>
      <Differences
        keys={[...keys.filter((key) => moving.has(key)), ...keys.filter((key) => !moving.has(key))]}
        moving={why.kind === 'explained' ? moving : null}
        a={{ name: names[0], answers: a.answers }}
        b={{ name: names[1], answers: b.answers }}
      />
    </>
  )
}

/** What the sides are called: by whose they are, where this device knows. */
function namesOf(aIsOwn: boolean, bIsOwn: boolean): readonly [SideName, SideName] {
  if (aIsOwn === bIsOwn) return ['first', 'second']
  return aIsOwn ? ['yours', 'other'] : ['other', 'yours']
}
