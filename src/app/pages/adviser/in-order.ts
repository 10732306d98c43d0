import { PATH_IDS } from '../../../evidence/paths/path.ts'
import type { AdviserOrder } from '../../../words/en/adviser.ts'
import type { Person } from './people.ts'

/** What a person is sorted by; those without a result come last. */
const KEYS: Readonly<Record<AdviserOrder, (person: Person) => string | number>> = {
  line: ({ given }) => given.line,
  name: ({ given }) => given.name.toLowerCase(),
  answer: (person) => (person.kind === 'read' ? PATH_IDS.indexOf(person.summary.path) : LAST),
  months: (person) => (person.kind === 'read' ? person.summary.months : LAST),
  cost: (person) => (person.kind === 'read' ? person.summary.cost : LAST),
}

const LAST = Infinity

/** The people in an order; equals stay as they were given. */
export function inOrder(people: readonly Person[], order: AdviserOrder): readonly Person[] {
  const key = KEYS[order]
  return [...people].sort((a, b) => compare(key(a), key(b)))
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
