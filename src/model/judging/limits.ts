import type { PathFacts } from '../../evidence/paths/path.ts'
import type { Answers } from '../person/answers.ts'
import { BORROWING, DEADLINE, DEGREE, HOURS, OWN_MONEY } from '../person/options.ts'
import type { BrokenLimit } from '../recommendation.ts'
import { read } from './figures-read.ts'

/**
 * Every limit of this person that a path breaks, in the order of `LIMITS`. Only an answer that was
 * given can make a limit: "not sure" never rules anything out.
 *
 * @param months the typical months this path takes; where an answer is open, the fewest
 * @param due the typical price that has to be found, USD; where an answer is open, the least
 */
export function brokenLimits(
  facts: PathFacts,
  answers: Answers,
  months: number,
  due: number,
): readonly BrokenLimit[] {
  const broken: BrokenLimit[] = []
  const { education, hours, pause, deadline, credential } = answers
  if (education !== 'unsure') {
    if (facts.heldBy.includes(education)) broken.push({ limit: 'already-held' })
    else if (!facts.entry.includes(education)) broken.push({ limit: 'schooling' })
  }
  const leastHours = read(facts.leastHours)
  if (hours !== 'unsure' && HOURS[hours] < leastHours) {
    broken.push(short('hours', leastHours, HOURS[hours]))
  }
  if (pause === 'keep' && facts.needsPause) broken.push({ limit: 'pause' })
  if (deadline !== 'unsure' && months > DEADLINE[deadline]) {
    broken.push(short('deadline', months, DEADLINE[deadline]))
  }
  const money = moneyToSpend(answers)
  if (due > money) broken.push(short('budget', due, money))
  if (credential === 'required' && read(facts.credential) < DEGREE) {
    broken.push(short('credential', DEGREE, read(facts.credential)))
  }
  return broken
}

/** Own money and borrowing together, USD; infinite where either is open. */
export function moneyToSpend({ budget, borrow }: Answers): number {
  if (budget === 'unsure' || borrow === 'unsure') return Infinity
  return OWN_MONEY[budget] + BORROWING[borrow]
}

function short(
  limit: 'hours' | 'deadline' | 'budget' | 'credential',
  need: number,
  have: number,
): BrokenLimit {
  return { limit, need, have, gap: need - have }
}
