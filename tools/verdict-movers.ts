/**
 * Which figures move verdicts most: each figure of each path alone is moved to one end of its range,
 * then to the other, and people of the realistic mix are asked again what comes first.
 *
 * @module
 */
import { writeFileSync } from 'node:fs'

import type { Figure, RangeFigure } from '../src/evidence/passport/figure.ts'
import { GOALS, PATH_IDS, type PathFacts, type PathId } from '../src/evidence/paths/path.ts'
import { PATHS } from '../src/evidence/paths/paths.ts'
import { nameOf } from '../src/evidence/registry/answer-figures.ts'
import type { VerdictMover } from '../src/evidence/registry/verdict-mover.ts'
import type { Answers } from '../src/model/person/answers.ts'
import { recommend } from '../src/model/recommend.ts'
import { peopleOfTheMix } from '../tests/model/realistic-mix.ts'

/** People of the mix who are asked. */
const PEOPLE_ASKED = 1_500
/** How many figures are kept. */
const KEPT = 30
const TABLE = 'src/evidence/registry/verdict-movers.ts'

/** A figure of a path that has a range, and the path with that figure at another value. */
interface Movable {
  readonly figure: RangeFigure
  readonly at: (value: number) => PathFacts
}

/** Nothing where a figure has no range to move in. */
function place(figure: RangeFigure, put: (moved: RangeFigure) => PathFacts): readonly Movable[] {
  return figure.low === figure.high ? [] : [{ figure, at: (value) => put({ ...figure, value }) }]
}

function movablesOf(facts: PathFacts): readonly Movable[] {
  return [
    ...place(facts.price.figure, (figure) => ({ ...facts, price: { ...facts.price, figure } })),
    ...place(facts.tools, (tools) => ({ ...facts, tools })),
    ...place(facts.study, (study) => ({ ...facts, study })),
    ...place(facts.admission, (admission) => ({ ...facts, admission })),
    ...place(facts.finishing, (finishing) => ({ ...facts, finishing })),
    ...place(facts.pay, (pay) => ({ ...facts, pay })),
    ...GOALS.flatMap((goal) =>
      place(facts.chance[goal], (moved) => ({
        ...facts,
        chance: { ...facts.chance, [goal]: moved },
      })),
    ),
  ]
}

/** What comes first, or comes nearest, for each person. */
const firsts = (people: readonly Answers[]): readonly PathId[] =>
  people.map((answers) => {
    const recommendation = recommend(answers)
    return recommendation.kind === 'ranked'
      ? recommendation.ranked[0].path
      : recommendation.nearest[0].path
  })

/** The figures by the share of people whose first path changes with one of them at either end, most first. */
export function verdictMovers(people = peopleOfTheMix(PEOPLE_ASKED)): readonly VerdictMover[] {
  const before = firsts(people)
  const table = PATHS as Record<PathId, PathFacts>
  const moved = new Map<Figure, Set<number>>()
  for (const path of PATH_IDS) {
    const facts = table[path]
    for (const { figure, at } of movablesOf(facts)) {
      const changed = moved.get(figure) ?? new Set<number>()
      for (const end of [figure.low, figure.high]) {
        table[path] = at(end)
        firsts(people).forEach((first, person) => {
          if (first !== before[person]) changed.add(person)
        })
      }
      moved.set(figure, changed)
      table[path] = facts
    }
  }
  return [...moved]
    .flatMap(([figure, { size }]): VerdictMover[] => {
      const name = nameOf(figure)
      return name === null || size === 0 ? [] : [{ name, share: size / people.length }]
    })
    .toSorted((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1))
    .slice(0, KEPT)
}

/** Write the table that the list of figures reads. */
export function writeVerdictMovers(): void {
  const rows = verdictMovers().map(
    ({ name, share }) => `  { name: '${name}', share: ${Number(share.toFixed(4))} },`,
  )
  writeFileSync(
    TABLE,
    `import type { VerdictMover } from './verdict-mover.ts'

/** Written by \`npm run census\`; see tools/verdict-movers.ts. */
export const VERDICT_MOVERS: readonly VerdictMover[] = [
${rows.join('\n')}
]
`,
  )
}
