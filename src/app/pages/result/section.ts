import { createContext, useContext, type ComponentType } from 'react'

import type { Verdict } from '../../../words/en/verdict.ts'
import type { SectionId } from '../../../words/en/sections.ts'
import type { Answers } from '../../../model/person/answers.ts'
import type { Recommendation } from '../../../model/recommendation.ts'
import type { ConfidenceState } from '../../verdict/confidence-state.ts'
import type { Lead } from '../../verdict/lead.ts'
import type { WhatIf } from '../../verdict/what-if.ts'

/** All that a part of the page may show, and the ways to change it. */
export interface Shown {
  readonly answers: Answers
  readonly recommendation: Recommendation
  readonly confidence: ConfidenceState
  readonly lead: Lead
  readonly verdict: Verdict
  readonly whatIf: WhatIf
}

/** What the fields that a person is changing show: it is there at once, and the rest follows. */
export interface Asked {
  /** The answers in the address. */
  readonly answers: Answers
  /** The answers before anything was changed. */
  readonly first: Answers
}

const AskedContext = createContext<Asked | null>(null)

export const AskedProvider = AskedContext.Provider

/** @throws Error outside a result */
export function useAsked(): Asked {
  const asked = useContext(AskedContext)
  if (asked === null) throw new Error('expected to be part of a result')
  return asked
}

/** So many equals are told about in full in the story; all of them are compared further down. */
export const MOST_EQUALS = 4

/** A section of the page. */
export interface Section {
  readonly id: SectionId
  readonly title: (shown: Shown) => string
  readonly isShown: (shown: Shown) => boolean
  readonly Body: ComponentType<Shown>
}
