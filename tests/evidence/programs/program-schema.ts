import { FAMILIES, PATH_IDS, type Family } from '../../../src/evidence/paths/path.ts'
import {
  APPROVALS,
  DELIVERIES,
  PRICE_MODELS,
  RESERVED,
  SCHEDULES,
  type Fact,
  type Outcomes,
  type Program,
} from '../../../src/evidence/programs/program.ts'
import { STATE_IDS } from '../../../src/evidence/states/states.ts'
import { SKILLS_OF } from '../../../src/evidence/programs/technologies.ts'

/** Every key a program has. A new one must be added here, by someone who asks what it is for. */
export const PROGRAM_KEYS = [
  'id',
  'name',
  'provider',
  'family',
  'paths',
  'covers',
  'reservedFor',
  'url',
  'unitid',
  'operating',
  'price',
  'financing',
  'weeks',
  'hoursPerWeek',
  'studyHours',
  'lessonHours',
  'credits',
  'delivery',
  'place',
  'start',
  'schedule',
  'admission',
  'stack',
  'credential',
  'outcomes',
  'approvals',
  'contract',
  'note',
  'checkedOn',
] as const satisfies readonly (keyof Program)[]

const DAY = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const WHEN = /^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$|^20\d\d-\d\d$/
const PREFIX: Readonly<Record<Family, string>> = {
  bootcamp: 'bootcamp-',
  online: 'online-',
  degree: 'degree-',
}

type Check = readonly [ok: boolean, problem: string]

/** What is wrong with a program; nothing, we hope. Dates after the day it was checked are wrong too. */
export function problemsOf(p: Program): readonly string[] {
  const checks: readonly Check[] = [
    [/^[a-z0-9-]+$/.test(p.id), 'id is not a plain word'],
    [isText(p.name) && isText(p.provider), 'name or provider is empty'],
    [FAMILIES.includes(p.family), 'unknown family'],
    [p.paths.length > 0 && new Set(p.paths).size === p.paths.length, 'no path, or one twice'],
    [
      p.paths.every((path) => PATH_IDS.includes(path) && path.startsWith(PREFIX[p.family])),
      'a path of another family',
    ],
    [p.covers === 'the way' || p.family === 'online', 'a bootcamp or degree that is a part'],
    [
      p.reservedFor === null ||
        (RESERVED.includes(p.reservedFor) && p.admission.status === 'sourced'),
      'reserved without a source that says for whom',
    ],
    [p.unitid === null || (p.family === 'degree' && p.unitid > 100_000), 'unitid is not one'],
    [isText(p.operating.evidence), 'no evidence'],
    [p.operating.asOf === null || isWhen(p.operating.asOf, p), 'operating date'],
    [p.note === null || isText(p.note), 'empty note'],
    [DAY.test(p.checkedOn), 'checkedOn is not a day'],
    ...fact(p, 'price', (v) => PRICE_MODELS.includes(v.model) && isPrice(v)),
    ...fact(p, 'financing', isText),
    ...fact(p, 'weeks', isRange(1, 520)),
    ...fact(p, 'hoursPerWeek', isRange(1, 80)),
    ...fact(p, 'studyHours', isRange(10, 6_000)),
    ...fact(p, 'lessonHours', isRange(1, 500)),
    ...fact(p, 'credits', ({ count }) => count > 0 && count <= 180),
    ...fact(p, 'delivery', isSome(DELIVERIES)),
    ...fact(
      p,
      'place',
      (v) => isText(v.city) && STATE_IDS.includes(v.state) && /^\d{3}$/.test(v.zip3),
    ),
    ...fact(p, 'start', isText),
    ...fact(p, 'schedule', (v) => SCHEDULES.includes(v)),
    ...fact(p, 'admission', isText),
    ...fact(p, 'stack', (v) => v.length > 0 && v.every((name) => name in SKILLS_OF)),
    ...fact(p, 'credential', isText),
    ...fact(p, 'outcomes', isOutcomes),
    ...fact(p, 'approvals', isSome(APPROVALS)),
    ...fact(p, 'contract', isText),
  ]
  return checks.filter(([ok]) => !ok).map(([, problem]) => problem)
}

type FactKey = {
  [Key in keyof Program]: Program[Key] extends Fact<unknown> ? Key : never
}[keyof Program]
type ValueOf<Key extends FactKey> = Program[Key] extends Fact<infer Value> ? Value : never

function fact<Key extends FactKey>(
  p: Program,
  key: Key,
  ok: (value: ValueOf<Key>) => boolean,
): readonly Check[] {
  const known = p[key]
  if (known.status === 'ask') return [[Object.keys(known).length === 1, `${key} asks and answers`]]
  return [
    // The key decides the type of the value.
    [ok(known.value as ValueOf<Key>), `${key} has an impossible value`],
    [known.asOf === null || isWhen(known.asOf, p), `${key} has an impossible date`],
  ]
}

function isPrice({
  model,
  amount,
  low,
  high,
}: Extract<Program['price'], { value: unknown }>['value']) {
  if (model === 'free') return amount === 0 && low === null && high === null
  if (model === 'sliding-scale') return amount === null
  if (amount === null || amount <= 0) return false
  return low === null || high === null ? low === high : 0 < low && low <= amount && amount <= high
}

function isSome<Value>(values: readonly Value[]) {
  return (some: readonly Value[]) =>
    some.length > 0 && new Set(some).size === some.length && some.every((v) => values.includes(v))
}

function isOutcomes({ population, completed, employed, auditedBy }: Outcomes): boolean {
  const counts = [completed, employed].filter((count) => count !== null)
  return (
    isText(population) &&
    counts.length > 0 &&
    counts.every(({ count, of }) => 0 <= count && count <= of && of > 0) &&
    (employed === null || isText(employed.what)) &&
    (auditedBy === null || isText(auditedBy))
  )
}

function isText(text: string): boolean {
  return text.trim() !== '' && text === text.trim() && !/memory|unverified/i.test(text)
}

function isRange(least: number, most: number) {
  return ({ low, high }: { readonly low: number; readonly high: number }) =>
    least <= low && low <= high && high <= most
}

function isWhen(when: string, { checkedOn }: Program): boolean {
  return WHEN.test(when) && when.slice(0, 4) <= checkedOn.slice(0, 4)
}
