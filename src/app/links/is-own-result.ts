import type { Answers } from '../../model/person/answers.ts'
import { writeLink } from '../../links/link.ts'
import { withoutPrivateDetails } from '../../links/private-details.ts'
import { sameAnswers } from '../../links/saved-file.ts'
import { sayTheSame, useDraft } from '../kept/draft.ts'
import { useSaved } from '../kept/saved.ts'

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
