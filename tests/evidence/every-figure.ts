import type { Figure } from '../../src/evidence/figure.ts'
import { FIGURES } from '../../src/evidence/figures.ts'
import { GOALS, PATH_IDS, SCHOOLING, type PathFacts } from '../../src/evidence/path.ts'
import { PATHS } from '../../src/evidence/paths.ts'

/** Every figure of a path with a name that says where it stands. */
export function figuresOf(path: PathFacts): [string, Figure][] {
  return [
    ['price', path.price.figure],
    ['tools', path.tools],
    ['study', path.study],
    ['leastHours', path.leastHours],
    ['mostHours', path.mostHours],
    ['leastMonths', path.leastMonths],
    ['pay', path.pay],
    ['credential', path.credential],
    ['support', path.support],
    ...GOALS.map((goal): [string, Figure] => [`chance ${goal}`, path.chance[goal]]),
    ...SCHOOLING.map((level): [string, Figure] => [`credit ${level}`, path.credit[level]]),
  ]
}

/** Every figure of the registry and of the paths, by name. */
export const EVERY_FIGURE: readonly (readonly [string, Figure])[] = [
  ...Object.entries(FIGURES),
  ...PATH_IDS.flatMap((id) =>
    figuresOf(PATHS[id]).map(([name, figure]) => [`${id}: ${name}`, figure] as const),
  ),
]
