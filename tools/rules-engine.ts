import { Engine, type Almanac, type RuleProperties } from 'json-rules-engine'
import { PATH_IDS, type PathId } from '../src/evidence/paths/path.ts'
import { PATHS } from '../src/evidence/paths/paths.ts'
import type { Answers } from '../src/model/person/answers.ts'
import { CRITERIA } from '../src/model/person/criteria.ts'
import { estimate } from '../src/model/judging/estimate.ts'
import { moneyToSpend } from '../src/model/judging/limits.ts'
import { DEADLINE, DEGREE, HOURS } from '../src/model/person/options.ts'
import { weigh } from '../src/model/judging/weights.ts'

/**
 * The recommendation's first half, limits and additive score, as rules for json-rules-engine: seven
 * limits and a score for each path. It estimates paths with the same function as `recommend`, so
 * that a benchmark of the two compares the ways of deciding and nothing else. Definite answers only.
 *
 * @returns the paths within every limit, best first
 */
export async function recommendByRules(answers: Answers): Promise<readonly PathId[]> {
  const { results } = await ENGINE.run({ answers, weights: weigh(answers) })
  const broken = new Set<PathId>()
  const scores: { path: PathId; score: number }[] = []
  for (const { event, conditions } of results) {
    const path = event?.params?.['path'] as PathId
    if (event?.type === 'broken') broken.add(path)
    else if (conditions && 'all' in conditions) {
      const [scored] = conditions.all as { factResult?: number }[]
      scores.push({ path, score: scored!.factResult! })
    }
  }
  return scores
    .filter(({ path }) => !broken.has(path))
    .toSorted((a, b) => b.score - a.score)
    .map(({ path }) => path)
}

type Conditions = RuleProperties['conditions']

const ENGINE = new Engine()
for (const path of PATH_IDS) {
  const of = { path }
  const when = (fact: string, operator: string, value: unknown) => ({
    fact,
    params: of,
    operator,
    value,
  })
  const limit = (...all: ReturnType<typeof when>[]) => addRule('broken', path, { all })
  limit(when('entry', 'doesNotContain', { fact: 'education' }))
  limit(when('heldBy', 'contains', { fact: 'education' }))
  limit(when('leastHours', 'greaterThan', { fact: 'hours' }))
  limit(when('needsPause', 'equal', true), when('pause', 'equal', 'keep'))
  limit(when('months', 'greaterThan', { fact: 'deadline' }))
  limit(when('due', 'greaterThan', { fact: 'money' }))
  limit(when('credentialAsked', 'equal', 'required'), when('credential', 'lessThan', DEGREE))
  addRule('scored', path, { all: [when('score', 'greaterThanInclusive', 0)] })
}

function addRule(type: string, path: PathId, conditions: Conditions): void {
  ENGINE.addRule({ conditions, event: { type, params: { path } } })
}

const answersFrom = (almanac: Almanac) => almanac.factValue<Answers>('answers')

/** A fact about the person. */
function addAnswer(name: string, of: (answers: Answers) => unknown): void {
  ENGINE.addFact(name, async (_params, almanac) => of(await answersFrom(almanac)))
}

/** A fact about a path. */
function addPathFact(name: string, of: (facts: (typeof PATHS)[PathId]) => unknown): void {
  ENGINE.addFact(name, ({ path }) => of(PATHS[path as PathId]))
}

addAnswer('education', ({ education }) => education)
addAnswer('hours', ({ hours }) => (hours === 'unsure' ? Infinity : HOURS[hours]))
addAnswer('pause', ({ pause }) => pause)
addAnswer('deadline', ({ deadline }) => (deadline === 'unsure' ? Infinity : DEADLINE[deadline]))
addAnswer('money', moneyToSpend)
addAnswer('credentialAsked', ({ credential }) => credential)
addPathFact('entry', ({ entry }) => entry)
addPathFact('heldBy', ({ heldBy }) => heldBy)
addPathFact('leastHours', ({ leastHours }) => leastHours.value)
addPathFact('needsPause', ({ needsPause }) => needsPause)
addPathFact('credential', ({ credential }) => credential.value)

ENGINE.addFact('estimate', async ({ path }, almanac) =>
  estimate(path as PathId, await answersFrom(almanac)),
)
ENGINE.addFact('months', async (params, almanac) => {
  const { fewestMonths } = await estimated(params, almanac)
  return fewestMonths
})
ENGINE.addFact('due', async (params, almanac) => {
  const { leastDue } = await estimated(params, almanac)
  return leastDue
})
ENGINE.addFact('score', async (params, almanac) => {
  const { values } = await estimated(params, almanac)
  const { shares } = await almanac.factValue<ReturnType<typeof weigh>>('weights')
  return CRITERIA.reduce((score, criterion) => score + shares[criterion] * values[criterion], 0)
})

function estimated(params: Record<string, unknown>, almanac: Almanac) {
  return almanac.factValue<ReturnType<typeof estimate>>('estimate', params)
}
