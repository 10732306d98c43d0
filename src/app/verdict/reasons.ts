import { BETTER_OR_WORSE } from '../../words/en/criteria.ts'
import { endsWith, FINDING_SENTENCES, findingInShort } from '../../words/en/findings.ts'
import type { Answers } from '../../model/person/answers.ts'
import type { Contrast, Difference } from '../../model/judging/contrast.ts'
import type { CriterionId } from '../../model/person/criteria.ts'
import { findingOf } from '../../model/judging/findings.ts'
import type { Judged } from '../../model/recommendation.ts'

/** What there is to say of a path on one criterion, as a sentence. */
export const sentenceOn = (criterion: CriterionId, path: Judged, answers: Answers): string =>
  FINDING_SENTENCES[findingOf(criterion, path, answers)](path, answers)

/** The same where it speaks against the path: then nothing is said in its favor. */
export const sentenceAgainst = (criterion: CriterionId, path: Judged, answers: Answers): string =>
  criterion === 'credential' ? endsWith(path.path) : sentenceOn(criterion, path, answers)

/** The same in a few words, for a path that stands beside another. */
export const inShortOn = (criterion: CriterionId, path: Judged, answers: Answers): string =>
  findingInShort(criterion, findingOf(criterion, path, answers), path)

/** The reasons that carry one path past another, a few words each: "costs less". */
export const inShort = (reasons: readonly Difference[]): readonly string[] =>
  reasons.map(({ criterion }) => BETTER_OR_WORSE[criterion].better)

/** What speaks against a path, where a contrast has already been drawn the other way round. */
export const againstInShort = ({ carriedBy }: Contrast): readonly string[] =>
  carriedBy.map(({ criterion }) => BETTER_OR_WORSE[criterion].worse)
