/**
 * What the method page shows of the model's behavior over all answers: the census as data, and the
 * last full audit. Written by `npm run census` and `npm run audit`.
 *
 * @module
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import type { AuditRun, SelfAudit } from '../src/app/pages/method/self-audit.ts'
import { RELEASE } from '../src/model/releases/release.ts'
import { committed, type SampleTable, type SpaceTable } from '../tests/model/census/tables.ts'

const AUDIT = 'tests/model/census/audit.json'
const PAGE = 'src/app/pages/method/self-audit-data.ts'

/** The last audit of every complete set of answers that broke no promise; null where there was none. */
export const lastAudit = (): AuditRun | null =>
  existsSync(AUDIT) ? (JSON.parse(readFileSync(AUDIT, 'utf8')) as AuditRun) : null

export function commitAudit(run: AuditRun): void {
  writeFileSync(AUDIT, `${JSON.stringify(run, null, 2)}\n`)
  writeSelfAudit()
}

/** The rows of a table, its heading first. */
const rowsOf = (name: SpaceTable | SampleTable): readonly (readonly string[])[] =>
  committed(name)
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))

/** What the census says, as the page reads it. Shares are percent. */
export function selfAudit(): SelfAudit {
  const [[, , ...verdicts] = [], mix = [], everyone = [], ...byOption] = rowsOf('tops.tsv')
  const [, ...changes] = rowsOf('changes.tsv')
  const [[, ...labels] = [], ...byLabel] = rowsOf('labels.tsv')
  const [, ...byIncome] = rowsOf('income-by-education.tsv')
  const [[, ...families] = [], ...byState] = rowsOf('by-state.tsv')
  return {
    release: RELEASE,
    audit: lastAudit(),
    verdicts,
    mix: mix.slice(2).map(Number),
    everyone: everyone.slice(2).map(Number),
    byOption: byOption.map(([question = '', option = '', ...shares]) => ({
      question,
      option,
      shares: shares.map(Number),
    })),
    changes: changes.map(([question = '', some, each, next]) => ({
      question,
      some: Number(some),
      each: Number(each),
      next: Number(next),
    })),
    labels,
    byLabel: byLabel.map(([who = '', ...shares]) => ({ who, shares: shares.map(Number) })),
    byIncome: byIncome.map(([income = '', education = '', ...shares]) => ({
      income,
      education,
      shares: shares.map(Number),
    })),
    families,
    byState: byState.map(([state = '', ...shares]) => ({ state, shares: shares.map(Number) })),
  }
}

/** The page's data as the file that holds it. */
const selfAuditModule = (): string =>
  `import type { SelfAudit } from './self-audit.ts'

/** Written by \`npm run census\` and \`npm run audit\`; see tools/self-audit.ts. */
export const SELF_AUDIT: SelfAudit = ${JSON.stringify(selfAudit())}
`

export const writeSelfAudit = (): void => writeFileSync(PAGE, selfAuditModule())
