import type { Answers } from '../../model/answers.ts'
import { writeLink } from '../../share/link.ts'
import { withoutPrivateDetails } from '../../share/private-details.ts'
import { sameAnswers } from '../../share/saved-file.ts'
import { sayTheSame, useDraft } from '../draft.ts'
import { useSaved } from '../saved/saved.ts'

/**
 * Whether answers are this person's own, as far as the device remembers: they equal the answers in
 * progress, with or without income and state, or those of a saved result.
 */
export function useIsOwn(answers: Answers): boolean {
  const isDraft = useDraft(
    ({ draft }) => sayTheSame(draft, answers) || sayTheSame(withoutPrivateDetails(draft), answers),
  )
  const isSaved = useSaved(({ results }) =>
    results.some(({ link }) => sameAnswers(link, writeLink(answers))),
  )
  return isDraft || isSaved
}
