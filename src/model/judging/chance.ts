import type { Goal, PathFacts, Schooling } from '../../evidence/paths/path.ts'
import { SCHOOLING } from '../../evidence/paths/path.ts'
import {
  FINISHED_BY_EXPERIENCE,
  FINISHED_BY_HOURS,
  FINISHED_WITHOUT_SUPPORT,
  HIRED_BY_EXPERIENCE,
  HIRED_BY_SCHOOLING,
} from '../../evidence/people/odds.ts'
import type { OptionId } from '../person/answers.ts'
import { HOURS, SUPPORT_NEEDED } from '../person/options.ts'
import type { End } from './figure-end.ts'
import { read } from './figures-read.ts'
import { shareAfter } from './odds.ts'

/** What the chance of one definite person depends on. */
export interface Starter {
  readonly schooling: Schooling
  readonly experience: OptionId<'experience'>
  readonly hours: OptionId<'hours'>
  readonly support: OptionId<'support'>
}

/** The weekly hours of those whom the measured figures are about, where a path allows them. */
const USUAL_HOURS: OptionId<'hours'> = '10'

/** The goal whose being reached changes pay: an award is worth the job that comes of it. */
export const PAID_BY: Readonly<Record<Goal, Goal>> = {
  'developer-job': 'developer-job',
  grow: 'grow',
  'own-work': 'own-work',
  qualification: 'developer-job',
  explore: 'explore',
}

/**
 * How a person's situation multiplies the odds of finishing, against the usual learner of the path:
 * earlier coding, hours a week, and the company they need and do not find.
 */
export function finishingOdds(
  facts: PathFacts,
  { experience, hours, support }: Pick<Starter, 'experience' | 'hours' | 'support'>,
  end: End,
): number {
  return (
    read(FINISHED_BY_EXPERIENCE[experience], end) *
    (read(FINISHED_BY_HOURS[hours], end) / read(FINISHED_BY_HOURS[usualHours(facts)], end)) *
    oddsAtSupport(facts, support, end)
  )
}

/** The usual weekly hours of those who follow a path: ten, or the least it asks. */
function usualHours({ leastHours }: PathFacts): OptionId<'hours'> {
  const least = leastHours.value
  if (least <= HOURS[USUAL_HOURS]) return USUAL_HOURS
  return least <= HOURS['20'] ? '20' : '30'
}

/** 1 where all the support asked for is there, less in step with the part that is missing. */
function oddsAtSupport(facts: PathFacts, support: OptionId<'support'>, end: End): number {
  const missing = SUPPORT_NEEDED[support] - read(facts.support)
  if (missing <= 0) return 1
  return 1 - (1 - read(FINISHED_WITHOUT_SUPPORT, end)) * (missing / SUPPORT_NEEDED.cohort)
}

/**
 * How what a person can show at the end multiplies the odds of being hired, against those on whom
 * the path was measured. The highest award counts once, whether it was there before or comes of it.
 */
export function hiringOdds(
  facts: PathFacts,
  { schooling, experience }: Pick<Starter, 'schooling' | 'experience'>,
  end: End,
): number {
  const { award, measuredOn } = facts
  return (
    (read(HIRED_BY_SCHOOLING[higher(schooling, award)], end) /
      read(HIRED_BY_SCHOOLING[higher(measuredOn, award)], end)) *
    read(HIRED_BY_EXPERIENCE[experience], end)
  )
}

const higher = (schooling: Schooling, award: Schooling | null): Schooling =>
  award !== null && SCHOOLING.indexOf(award) > SCHOOLING.indexOf(schooling) ? award : schooling

/** The most that finishers of a path can count on, however the figures divide. */
const NEVER_CERTAIN = 0.99

/** The steps from the first day to the goal, each a share of those who came through the one before. */
export interface Steps {
  readonly finishing: number
  /** Of those who finish: hired, or able to use it. */
  readonly reaching: number
}

/**
 * The chance that someone who starts reaches a goal, step by step. A job is finishing and then being
 * hired. Other goals are measured in one step; whatever helps to finish helps to get there. To find
 * out whether the work suits takes no finishing, so nothing moves it.
 *
 * @param finishing what multiplies the odds of finishing, from `finishingOdds`
 * @param hiring what multiplies the odds of being hired, from `hiringOdds`
 */
export function stepsTo(
  facts: PathFacts,
  goal: Goal,
  { finishing, hiring }: { readonly finishing: number; readonly hiring: number },
  end: End,
): Steps {
  const measured = read(facts.chance[goal], end)
  if (goal === 'explore') return { finishing: 1, reaching: measured }
  if (goal !== 'developer-job') {
    return { finishing: shareAfter(measured, finishing), reaching: 1 }
  }
  const finished = read(facts.finishing, end)
  const hired = finished > 0 ? measured / finished : 0
  return {
    finishing: shareAfter(finished, finishing),
    reaching: shareAfter(hired < NEVER_CERTAIN ? hired : NEVER_CERTAIN, hiring),
  }
}
