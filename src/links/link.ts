import type { PathId } from '../evidence/paths/path.ts'
import {
  complete,
  unanswered,
  type Answers,
  type Draft,
  type QuestionId,
} from '../model/person/answers.ts'
import { draftOf, NEWEST, saidOf, type LinkStamp, type Newest } from './current-words.ts'
import { pairsOf, partsOf, type Pairs } from './pairs.ts'
import { V1 } from './v1.ts'
import {
  readWords,
  writeWords,
  type KeyOf,
  type Problem,
  type Reading,
  type Said,
} from './link-words.ts'

export type { LinkStamp } from './current-words.ts'

/** A key that a link of some version can have. */
export type LinkKey = KeyOf<typeof V1> | 'v'

/**
 * Something in a link that could not be used as it stood. Under `less`, `repeated` also tells of a
 * criterion that `more` names too; it counts as `more`.
 */
export type LinkProblem = Problem<LinkKey>

/** What a link turned out to say. */
export type ReadLink =
  /** Every question has an answer: the result can be shown. */
  | {
      readonly kind: 'complete'
      readonly answers: Answers
      readonly problems: readonly LinkProblem[]
      readonly stamp: LinkStamp
    }
  /** Some questions have no answer: what was read is kept, and only those need asking. */
  | {
      readonly kind: 'partial'
      readonly draft: Draft
      readonly missing: readonly QuestionId[]
      readonly problems: readonly LinkProblem[]
      readonly stamp: LinkStamp
    }
  /** Made by a newer release than this one. */
  | { readonly kind: 'newer'; readonly version: string }
  /** Nothing in it is one of our words. */
  | { readonly kind: 'not-a-link' }

/**
 * The text of a link, to stand after `#`: readable, in one canonical order, and the same for every
 * way of listing the same aid or priorities.
 *
 * @param stamp the release the link is made under and the verdict it shows
 */
export function writeLink(
  draft: Draft,
  stamp?: { readonly release: string; readonly top: PathId | 'none' },
): string {
  const said = saidOf(draft, stamp ?? { release: null, top: null })
  return [`v=${READERS.length}`, ...writeWords(NEWEST, said)].join('&')
}

/**
 * Read a link of any version ever released. Never throws, whatever the text.
 *
 * @param text a whole address, or the part after `#` or `?`; as written, or as chat and mail
 *   programs pass it on: percent-encoded up to twice, wrapped, in other case, with tracking
 *   parameters, or with punctuation around it
 */
export function readLink(text: string): ReadLink {
  for (const part of partsOf(text)) {
    const read = readPairs(pairsOf(part))
    if (read.kind !== 'not-a-link') return read
  }
  return { kind: 'not-a-link' }
}

/** Version 1 first: each reads its own words, then goes through every later version in turn. */
const READERS: readonly ((pairs: Pairs) => Reading<Newest, LinkKey>)[] = [
  (pairs) => readWords(V1, pairs),
]

function readPairs(pairs: Pairs): ReadLink {
  const version = versionIn(pairs.values.get('v') ?? '')
  if (version !== undefined && version > READERS.length) {
    return { kind: 'newer', version: String(version) }
  }
  // A link that lost its version is read as the first; if that is wrong, the problems say so.
  const reading = READERS[(version ?? 1) - 1]!(pairs)
  if (version === undefined && !reading.recognized) return { kind: 'not-a-link' }

  const { release, top } = reading.said
  const stamp = { release, top }
  const problems = [...versionProblems(pairs), ...reading.problems, ...contradictions(reading.said)]
  const draft = draftOf(reading.said)
  const answers = complete(draft)
  return answers === undefined
    ? { kind: 'partial', draft, missing: unanswered(draft), problems, stamp }
    : { kind: 'complete', answers, problems, stamp }
}

/** A version number: a whole number from 1 to 9999. */
const versionIn = (value: string): number | undefined =>
  /^\d{1,4}$/.test(value) && Number(value) > 0 ? Number(value) : undefined

function versionProblems({ values, repeated }: Pairs): readonly LinkProblem[] {
  const named = values.get('v')
  const unreadable = named !== undefined && versionIn(named) === undefined
  return [
    ...(unreadable ? [{ kind: 'unreadable', key: 'v' } as const] : []),
    ...(repeated.has('v') ? [{ kind: 'repeated', key: 'v' } as const] : []),
  ]
}

const contradictions = ({
  lists: { more = [], less = [] },
}: Said<Newest>): readonly LinkProblem[] =>
  less.some((criterion) => more.includes(criterion)) ? [{ kind: 'repeated', key: 'less' }] : []
