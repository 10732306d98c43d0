import { Refusal } from './refusal.ts'

/** A place in a JSON file. Reading a thing that is not there refuses the file and names the place. */
export interface JsonCursor {
  readonly field: (name: string) => JsonCursor
  readonly optionalField: (name: string) => JsonCursor | null
  readonly item: (index: number) => JsonCursor
  readonly keys: () => readonly string[]
  readonly number: () => number
  readonly numberOrNull: () => number | null
  readonly text: () => string
  readonly refuse: (what: string) => never
}

/** Open the text of a JSON file for reading. */
export function openJson(file: string, text: string): JsonCursor {
  try {
    return cursor(file, '$', JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(file, '$', `not JSON (${error.message})`)
    throw error
  }
}

function cursor(file: string, place: string, value: unknown): JsonCursor {
  const refuse = (what: string): never => {
    throw new Refusal(file, place, what)
  }
  const object = (): Record<string, unknown> =>
    isObject(value) ? value : refuse('expected an object')
  const number = (): number =>
    typeof value === 'number' && Number.isFinite(value) ? value : refuse('expected a number')
  const optionalField = (name: string): JsonCursor | null => {
    const fields = object()
    return Object.hasOwn(fields, name) ? cursor(file, `${place}.${name}`, fields[name]) : null
  }
  return {
    optionalField,
    field: (name) => optionalField(name) ?? refuse(`expected a field "${name}"`),
    item: (index) =>
      Array.isArray(value) && index < value.length
        ? cursor(file, `${place}[${index}]`, value[index])
        : refuse(`expected a list with an item ${index}`),
    keys: () => Object.keys(object()),
    number,
    numberOrNull: () => (value === null ? null : number()),
    text: () => (typeof value === 'string' ? value : refuse('expected text')),
    refuse,
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
