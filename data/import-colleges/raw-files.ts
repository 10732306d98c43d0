import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../refusal.ts'

/** A file the import reads: the names it may have, best first, and where to get it. */
interface RawFile {
  readonly what: string
  readonly names: readonly RegExp[]
  readonly address: string
}

/**
 * The raw files. Each is either an extract we prepared or the official download, unzipped.
 * The distance-education file is only needed where the institutions file does not already hold its columns.
 */
export const RAW_FILES = {
  institutions: {
    what: 'College Scorecard, most recent institution-level data',
    names: [/^institutions_joined\.csv$/i, /^Most-Recent-Cohorts-Institution.*\.csv$/i],
    address:
      'https://ed-public-download.scorecard.network/downloads/Most-Recent-Cohorts-Institution_06102026.zip (listed at https://collegescorecard.ed.gov/data/)',
  },
  fieldOfStudy: {
    what: 'College Scorecard, most recent data by field of study',
    names: [/^scorecard_fos_.*\.csv$/i, /^Most-Recent-Cohorts-Field-of-Study.*\.csv$/i],
    address:
      'https://ed-public-download.scorecard.network/downloads/Most-Recent-Cohorts-Field-of-Study_06102026.zip (listed at https://collegescorecard.ed.gov/data/)',
  },
  directory: {
    what: 'IPEDS directory of institutions, HD2024',
    names: [/^ipeds_hd2024.*\.csv$/i, /^hd2024.*\.csv$/i],
    address: 'https://nces.ed.gov/ipeds/datacenter/data/HD2024.zip',
  },
  completions: {
    what: 'IPEDS awards by program, C2024_A (the revised file, _rv, if there is one)',
    names: [/^ipeds_c2024_a.*\.csv$/i, /^c2024_a_rv\.csv$/i, /^c2024_a\.csv$/i],
    address: 'https://nces.ed.gov/ipeds/datacenter/data/C2024_A.zip',
  },
  distance: {
    what: 'IPEDS distance education over twelve months, EFFY2024_DIST',
    names: [/^effy2024_dist_rv\.csv$/i, /^effy2024_dist\.csv$/i],
    address: 'https://nces.ed.gov/ipeds/datacenter/data/EFFY2024_DIST.zip',
  },
} as const satisfies Readonly<Record<string, RawFile>>

export type RawFileName = keyof typeof RAW_FILES

/** The path of a raw file in a folder, or null if the folder has none. */
function findRawFile(folder: string, name: RawFileName): string | null {
  if (!existsSync(folder)) throw new Refusal(folder, 'folder', 'does not exist')
  const present = readdirSync(folder).toSorted()
  for (const pattern of RAW_FILES[name].names) {
    const found = present.find((file) => pattern.test(file))
    if (found !== undefined) return join(folder, found)
  }
  return null
}

/** The path of a raw file that must be there. */
export function rawFile(folder: string, name: RawFileName): string {
  const found = findRawFile(folder, name)
  if (found !== null) return found
  const { what, address } = RAW_FILES[name]
  throw new Refusal(folder, 'folder', `lacks ${what}. Get it from ${address} and unzip it there.`)
}
