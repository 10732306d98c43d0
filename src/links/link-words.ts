import type { Pairs } from './pairs.ts'

type Vocabulary = Readonly<Record<string, readonly string[]>>

/** Everything that one version of our links can say, each part in the order it is written. */
export interface Words {
  /** Keys that say one word. Where `unsure` is among the words, what cannot be read means that. */
  readonly single: Vocabulary
  /** Keys that say one or more words, joined by dots, each at most once. */
  readonly lists: Vocabulary
  /** What the verdict can have been. */
  readonly top: readonly string[]
}

/** What one link says, in the words of its version. What it does not say is absent. */
export interface Said<W extends Words> {
  readonly single: { readonly [S in keyof W['single']]?: W['single'][S][number] }
  readonly lists: { readonly [L in keyof W['lists']]?: readonly W['lists'][L][number][] }
  readonly release: string | null
  readonly top: W['top'][number] | null
}

/** A key that stands for something in a link of one version; `r` is the release. */
export type KeyOf<W extends Words> =
  (keyof W['single'] & string) | (keyof W['lists'] & string) | 'r' | 'top'

/** Something in a link that could not be used as it stood. */
export type Problem<Key extends string> =
  /**
   * A value that is none of its key's words. A question is then taken as not sure; a detail, the
   * release or the verdict is left out; of a list, the words that could be read are kept.
   */
  | { readonly kind: 'unreadable'; readonly key: Key }
  /** A key that contradicts what was read first, which is kept. */
  | { readonly kind: 'repeated'; readonly key: Key }

/** What a link says in the words of one version, and what of it could not be used. */
export interface Reading<W extends Words, Key extends string = KeyOf<W>> {
  readonly said: Said<W>
  readonly problems: readonly Problem<Key>[]
  /** Whether any question, detail or list says one of our words. */
  readonly recognized: boolean
}

const RELEASE_ID = /^\d{4}\.\d{1,3}$/

/** Read a link in the words of its version. Keys it does not know are passed over. */
export function readWords<W extends Words>(words: W, { values, repeated }: Pairs): Reading<W> {
  const single: Record<string, string> = {}
  const lists: Record<string, readonly string[]> = {}
  const unreadable: string[] = []
  let recognized = false

  for (const [key, options] of Object.entries(words.single)) {
    const value = values.get(key)
    if (value === undefined) continue
    const word = optionFor(options, value)
    if (word === undefined) unreadable.push(key)
    else recognized = true
    const meant = word ?? options.find((option) => option === 'unsure')
    if (meant !== undefined) single[key] = meant
  }
  for (const [key, options] of Object.entries(words.lists)) {
    const value = values.get(key)
    if (value === undefined) continue
    const parts = new Set(value.split('.'))
    const known = options.filter((option) => parts.has(option))
    if (known.length < parts.size) unreadable.push(key)
    if (known.length === 0) continue
    recognized = true
    lists[key] = known
  }
  const release = values.get('r')
  const wellFormed = release !== undefined && RELEASE_ID.test(release)
  if (release !== undefined && !wellFormed) unreadable.push('r')
  const verdict = values.get('top')
  const top = verdict === undefined ? undefined : optionFor(words.top, verdict)
  if (verdict !== undefined && top === undefined) unreadable.push('top')

  const problems = [
    ...unreadable.map((key) => ({ kind: 'unreadable', key })),
    ...[...repeated].filter(isKeyOf(words)).map((key) => ({ kind: 'repeated', key })),
  ]
  const said = { single, lists, release: wellFormed ? release : null, top: top ?? null }
  // Every key and word was taken from `words` itself.
  return { said, problems, recognized } as unknown as Reading<W>
}

/** The `key=value` pairs of a link in canonical order, without its version. */
export function writeWords<W extends Words>(words: W, said: Said<W>): readonly string[] {
  const single: Readonly<Record<string, string | undefined>> = said.single
  const lists: Readonly<Record<string, readonly string[] | undefined>> = said.lists
  const pairs: string[] = []
  for (const key of Object.keys(words.single)) {
    if (single[key] !== undefined) pairs.push(`${key}=${single[key]}`)
  }
  for (const [key, options] of Object.entries(words.lists)) {
    const list = options.filter((option) => lists[key]?.includes(option))
    if (list.length > 0) pairs.push(`${key}=${list.join('.')}`)
  }
  if (said.release !== null) pairs.push(`r=${said.release}`)
  if (said.top !== null) pairs.push(`top=${said.top}`)
  return pairs
}

const isKeyOf =
  ({ single, lists }: Words) =>
  (key: string): boolean =>
    Object.hasOwn(single, key) || Object.hasOwn(lists, key) || key === 'r' || key === 'top'

/** The option that a value in lower case names. */
const optionFor = (options: readonly string[], value: string): string | undefined =>
  options.find((option) => option === value) ??
  options.find((option) => option.toLowerCase() === value)
