import type { Completion } from './completions.ts'
import type { DirectoryEntry } from './directory.ts'
import type { Institution } from './institutions.ts'

/** A college of the table: its two lines, which agree on UNITID. */
export interface College {
  readonly institution: Institution
  readonly entry: DirectoryEntry
}

/** A rule of the universe and how many institutions fell to it, those that fell to an earlier one apart. */
export interface Dropped {
  readonly rule: string
  readonly count: number
}

export interface Universe {
  /** By UNITID, ascending. */
  readonly colleges: readonly College[]
  readonly dropped: readonly Dropped[]
}

/** The colleges of the table. The rules are applied in the order in which they are reported. */
export function universeOf(
  institutions: ReadonlyMap<number, Institution>,
  directory: ReadonlyMap<number, DirectoryEntry>,
  completions: readonly Completion[],
): Universe {
  const teaching = new Set(
    completions.filter(({ award }) => award !== 'master').map(({ unitid }) => unitid),
  )
  const rules: readonly { rule: string; holds: (it: Institution) => boolean }[] = [
    { rule: 'not operating (CURROPER)', holds: (it) => it.operating },
    { rule: 'not in the release (R26_IN_FILE)', holds: (it) => it.inRelease },
    { rule: 'not in the 2024 directory', holds: (it) => directory.has(it.unitid) },
    {
      rule: 'not active in 2024 (CYACTIVE)',
      holds: (it) => directory.get(it.unitid)?.active === true,
    },
    {
      rule: 'not in federal student aid (PSET4FLG)',
      holds: (it) => directory.get(it.unitid)?.titleIV === true,
    },
    {
      rule: 'no undergraduate computing program in 2023-24',
      holds: (it) => teaching.has(it.unitid),
    },
  ]
  let left = [...institutions.values()]
  const dropped = rules.map(({ rule, holds }): Dropped => {
    const before = left.length
    left = left.filter(holds)
    return { rule, count: before - left.length }
  })
  const colleges = left
    .toSorted((a, b) => a.unitid - b.unitid)
    .flatMap((institution): College[] => {
      const entry = directory.get(institution.unitid)
      return entry === undefined ? [] : [{ institution, entry }]
    })
  return { colleges, dropped }
}
