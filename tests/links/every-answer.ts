import { answersAt, DEFINITE, sizeOf } from '../../src/model/person/answer-space.ts'
import { QUESTION_IDS } from '../../src/model/person/answers.ts'
import { readLink, writeLink } from '../../src/links/link.ts'

/**
 * Write, read and rewrite every definite set of answers in one share of them all.
 *
 * That each set comes back from its own link also proves that no two sets share a link: reading it
 * could give back only one of them.
 *
 * @param share which share, from 1 to `shares`
 * @returns the first link that does not give back exactly its answers or is not rewritten to
 *   itself, or undefined where there is none
 */
export function firstBrokenRoundTrip(share: number, shares: number): string | undefined {
  const size = sizeOf(DEFINITE)
  const end = Math.floor((size * share) / shares)
  for (let index = Math.floor((size * (share - 1)) / shares); index < end; index += 1) {
    const answers = answersAt(DEFINITE, index)
    const link = writeLink(answers)
    const read = readLink(link)
    if (read.kind !== 'complete' || read.problems.length > 0) return link
    if (QUESTION_IDS.some((question) => read.answers[question] !== answers[question])) return link
    if (Object.keys(read.answers).length !== QUESTION_IDS.length) return link
    if (writeLink(read.answers) !== link) return link
  }
  return undefined
}
