import { readLink, writeLink } from './link.ts'

/** A result someone keeps. */
export interface SavedResult {
  readonly name: string
  /** Whatever the person wants to remember about it; may be empty. */
  readonly note: string
  /** The day it was saved, as YYYY-MM-DD. */
  readonly savedOn: string
  /** The text of its link, as it was when it was saved. */
  readonly link: string
}

/** What a text of saved results turned out to hold. */
export type ReadSavedFile =
  | {
      readonly kind: 'read'
      readonly results: readonly SavedResult[]
      /** How many entries could not be read and are not among the results. */
      readonly unreadable: number
    }
  /** Written in a later version of this format. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'not-saved-results' }

const FORMAT = 'waymark-saved-results'
/** Raised whenever an entry gets a new part: an older release would drop what it does not know. */
const VERSION = 1

/** Saved results as text: what is stored on the device, and the file that can be taken elsewhere. */
export function writeSavedFile(results: readonly SavedResult[]): string {
  const entries = results.map(({ name, note, savedOn, link }) => ({ name, note, savedOn, link }))
  return `${JSON.stringify({ format: FORMAT, version: VERSION, results: entries }, null, 2)}\n`
}

/** Read such a text. Never throws, whatever it is. */
export function readSavedFile(text: string): ReadSavedFile {
  const file = parsed(text)
  if (!isRecord(file) || file['format'] !== FORMAT) return { kind: 'not-saved-results' }
  const { version, results: entries } = file
  if (typeof version === 'number' && version > VERSION) return { kind: 'newer' }
  if (version !== VERSION || !Array.isArray(entries)) return { kind: 'not-saved-results' }
  const results = entries.flatMap((entry) => resultIn(entry) ?? [])
  return {
    kind: 'read',
    results: withoutRepeats(results),
    unreadable: entries.length - results.length,
  }
}

/** Whether two links say the same answers and details, whichever release made them. */
export function sameAnswers(link: string, other: string): boolean {
  return link === other || meaning(link) === meaning(other)
}

/** The results of both lists, without any answers that come again; the first list goes first. */
export function merged(
  results: readonly SavedResult[],
  more: readonly SavedResult[],
): readonly SavedResult[] {
  return withoutRepeats([...results, ...more])
}

function withoutRepeats(results: readonly SavedResult[]): readonly SavedResult[] {
  const byMeaning = new Map<string, SavedResult>()
  for (const result of results) {
    const key = meaning(result.link)
    if (!byMeaning.has(key)) byMeaning.set(key, result)
  }
  return [...byMeaning.values()]
}

/** What a link says, in one way of writing it; a link that cannot be read stands for itself. */
function meaning(link: string): string {
  const read = readLink(link)
  if (read.kind === 'complete') return writeLink(read.answers)
  return read.kind === 'partial' ? writeLink(read.draft) : link
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** The saved result that an entry holds, or null where it holds none. */
function resultIn(entry: unknown): SavedResult | null {
  if (!isRecord(entry)) return null
  const { name, note, savedOn, link } = entry
  if (typeof name !== 'string' || typeof note !== 'string' || typeof link !== 'string') return null
  if (typeof savedOn !== 'string' || !DAY.test(savedOn)) return null
  return readLink(link).kind === 'not-a-link' ? null : { name, note, savedOn, link }
}
