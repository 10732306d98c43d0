/**
 * The front door: Waymark as a library. Answers go in, data comes out; no page, no clock, no network,
 * and the same answers always give the same bits. `docs/library.md` shows how to begin.
 *
 * @module
 */
export { readLink, writeLink, type ReadLink, type LinkProblem } from './links/link.ts'
export {
  counterfactuals as whatWouldChange,
  type Counterfactual,
} from './model/changes/counterfactuals.ts'
export { nextQuestion, settledOn, type NextQuestion } from './model/changes/next-question.ts'
export { assess, type Confidence, type Ranking } from './model/confidence/confidence.ts'
export { explain, type Reasons } from './model/judging/explain.ts'
export { economics, type Economics, type EconomicsOptions } from './model/money/economics.ts'
export {
  complete,
  QUESTIONS,
  unanswered,
  type Answer,
  type Answers,
  type Details,
  type Draft,
  type OptionId,
  type QuestionId,
} from './model/person/answers.ts'
export { planFor, type Plan, type Stage } from './model/plan/plan.ts'
export { recommend } from './model/recommend.ts'
export type {
  BrokenLimit,
  Change,
  Cost,
  Judged,
  NearPath,
  Outcome,
  Recommendation,
  RuledOut,
  TightLimit,
  Weights,
} from './model/recommendation.ts'
export { RELEASE } from './model/releases/release.ts'
export { summarize, type Summary } from './model/summary/summary.ts'
export { PATH_IDS, type PathId } from './evidence/paths/path.ts'
