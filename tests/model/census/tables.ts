/**
 * The census: how the recommender behaves over many people, as small tables of percentages. They
 * are committed, so that the effect of changing a figure or a weight is read as their difference.
 *
 * @module
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import { FAMILIES, SCHOOLING } from '../../../src/evidence/paths/path.ts'
import { PATHS } from '../../../src/evidence/paths/paths.ts'
import { STATE_IDS } from '../../../src/evidence/states/states.ts'
import { answersAt, DEFINITE, sizeOf } from '../../../src/model/person/answer-space.ts'
import { INCOMES, QUESTION_IDS, type Answers } from '../../../src/model/person/answers.ts'
import { assess } from '../../../src/model/confidence/confidence.ts'
import { recommend } from '../../../src/model/recommend.ts'
import { topOf } from '../../../src/model/confidence/verdict.ts'
import { fingerprint } from '../fingerprint.ts'
import { peopleOfTheMix } from '../realistic-mix.ts'
import { completeSample, definiteSample } from '../sample.ts'
import { changesAt, shareInMix, topsByOption } from '../space/census.ts'
import { VERDICTS, type Sweep } from '../space/sweep.ts'

type Row = readonly (string | number)[]

/** What each committed table holds, counted over the definite space. */
const OVER_THE_SPACE = {
  'tops.tsv': tops,
  'changes.tsv': changes,
} as const satisfies Readonly<Record<string, (everyone: Sweep) => string>>

/** The same for those that are counted over a sample. */
const OVER_A_SAMPLE = {
  'income-by-education.tsv': incomeByEducation,
  'by-state.tsv': byState,
  'labels.tsv': labels,
  'fingerprint.txt': () => `${fingerprint()}\n`,
} as const satisfies Readonly<Record<string, () => string>>

export type SpaceTable = keyof typeof OVER_THE_SPACE
export type SampleTable = keyof typeof OVER_A_SAMPLE

export const SPACE_TABLES = Object.keys(OVER_THE_SPACE) as readonly SpaceTable[]
export const SAMPLE_TABLES = Object.keys(OVER_A_SAMPLE) as readonly SampleTable[]

export const tableOf = (name: SpaceTable, everyone: Sweep): string => OVER_THE_SPACE[name](everyone)
export const sampleTable = (name: SampleTable): string => OVER_A_SAMPLE[name]()

const fileOf = (name: string): URL => new URL(name, import.meta.url)

/** A table as it was last committed; a missing one reads as empty. */
export const committed = (name: SpaceTable | SampleTable): string =>
  existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : ''

export const commit = (name: SpaceTable | SampleTable, table: string): void =>
  writeFileSync(fileOf(name), table)

const tsv = (rows: readonly Row[]): string => rows.map((row) => `${row.join('\t')}\n`).join('')

const percent = (share: number): string => (100 * share).toFixed(2)

/** What comes first, in percent: for all, in the realistic mix, and by each option. */
function tops(everyone: Sweep): string {
  const rows = topsByOption(everyone).map(({ question, option, tops: counts }) => {
    const all = counts.reduce((sum, count) => sum + count, 0)
    return [question, option, ...counts.map((count) => percent(count / all))]
  })
  const mix = ['all', 'realistic mix', ...shareInMix(everyone).map(percent)]
  return tsv([['question', 'option', ...VERDICTS], mix, ...rows])
}

/** In how many of 100 sets changing one answer changes what comes first. */
function changes(everyone: Sweep): string {
  const rows = QUESTION_IDS.map((question) => {
    const { any, each, next } = changesAt(everyone, question)
    return [question, percent(any), percent(each), percent(next)]
  })
  return tsv([['question', 'some other answer', 'each other answer', 'the next answer'], ...rows])
}

/** How far apart the sets of answers lie that stand for all with one schooling. */
const APART = 211

/** What comes first, in percent, by present income and schooling; for anyone who looks for unfairness. */
function incomeByEducation(): string {
  const rows = INCOMES.flatMap((income) =>
    SCHOOLING.map((education) => {
      const space = DEFINITE.map((options, place) =>
        QUESTION_IDS[place] === 'education' ? [education] : options,
      )
      const people = Array.from({ length: Math.floor(sizeOf(space) / APART) }, (_, number) => ({
        ...answersAt(space, number * APART),
        income,
      }))
      return [income, education, ...sharesOf(VERDICTS, people.map(topOf)).map(percent)]
    }),
  )
  return tsv([['income', 'education', ...VERDICTS], ...rows])
}

/** People of the mix who are moved from state to state. */
const MOVED = 400

/** Which family comes first, in percent, for the same people in each state; for anyone who looks for unfairness. */
function byState(): string {
  const people = peopleOfTheMix(MOVED)
  const kinds = [...FAMILIES, 'nothing-fits'] as const
  const rows = STATE_IDS.map((state) => {
    const found = people
      .map((answers) => topOf({ ...answers, state }))
      .map((top) => (top === 'nothing-fits' ? top : PATHS[top].family))
    return [state, ...sharesOf(kinds, found).map(percent)]
  })
  return tsv([['state', ...kinds], ...rows])
}

const LABELS = ['clear', 'solid-lead', 'slight-lead', 'close-call', 'only-path', 'nearest'] as const

/** How often each label is given, in percent. */
function labels(): string {
  const rows = Object.entries({
    'realistic mix': peopleOfTheMix(1_000),
    'sure of every answer': definiteSample(1_000),
    'any complete answers': completeSample(500),
  }).map(([who, people]) => [who, ...sharesOf(LABELS, people.map(labelOf)).map(percent)])
  return tsv([['who', ...LABELS], ...rows])
}

function labelOf(answers: Answers): (typeof LABELS)[number] {
  const recommendation = recommend(answers)
  return recommendation.kind === 'ranked'
    ? assess(answers, recommendation).label
    : recommendation.kind
}

const sharesOf = <T>(kinds: readonly T[], found: readonly T[]): readonly number[] =>
  kinds.map((kind) => found.filter((one) => one === kind).length / found.length)
