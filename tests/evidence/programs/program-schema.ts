import { FAMILIES, PATH_IDS, type Family } from '../../../src/evidence/paths/path.ts'
import { PRICE_MODELS, type Fact, type Program } from '../../../src/evidence/programs/program.ts'
import { SKILLS_OF } from '../../../src/evidence/programs/technologies.ts'

/** Every key a program has. A new one must be added here, by someone who asks what it is for. */
export const PROGRAM_KEYS = [
  'id',
  'name',
  'provider',
  'family',
  'paths',
  'url',
  'unitid',
  'operating',
  'price',
  'financing',
  'weeks',
  'hoursPerWeek',
  'studyHours',
  'credits',
  'format',
  'schedule',
  'admission',
  'stack',
  'credential',
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
    ...fact(p, 'credits', ({ count }) => count > 0 && count <= 180),
    ...fact(p, 'format', (v) => ['online', 'in person', 'online or in person'].includes(v)),
    ...fact(p, 'schedule', (v) => ['full-time', 'part-time'].includes(v)),
    ...fact(p, 'admission', isText),
    ...fact(p, 'stack', (v) => v.length > 0 && v.every((name) => name in SKILLS_OF)),
    ...fact(p, 'credential', isText),
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
