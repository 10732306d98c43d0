import { posix } from 'node:path'

import { importsOf, type Import } from './imports.ts'

export interface SourceFile {
  /** From the root of the project, with forward slashes: `src/model/recommend.ts`. */
  readonly path: string
  readonly source: string
}

/**
 * How much of a lower layer may be used: everything; ids and types (the files that hold ids, and
 * types from anywhere); or types alone.
 */
type Reach = 'everything' | 'ids and types' | 'types'

/** Who may import whom. A pair that is not here is forbidden. */
const MAY_IMPORT: Readonly<Record<string, Readonly<Record<string, Reach>>>> = {
  evidence: {},
  model: { evidence: 'everything' },
  content: { evidence: 'types', model: 'types' },
  share: { evidence: 'ids and types', model: 'everything' },
  app: {
    evidence: 'everything',
    model: 'everything',
    content: 'everything',
    share: 'everything',
  },
}

/** The only layer that may use packages from npm. */
const LAYER_WITH_PACKAGES = 'app'

/** The files whose values are ids and nothing else. */
const ID_FILES = ['src/evidence/path.ts', 'src/evidence/states.ts']

/** The words of a released link: what they say must not depend on anything. */
const FROZEN = /^src\/share\/v\d+\.ts$/

const FORBIDDEN_FOLDERS = ['utils', 'helpers', 'services', 'types', 'common', 'lib', 'misc']

/** Everything in these files that breaks the order of the layers, as sentences. */
export function violations(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, source }) => [
    ...placeViolations(path),
    ...importsOf(path, source).flatMap((imported) => importViolations(path, imported)),
  ])
}

const layerOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1]

function placeViolations(path: string): readonly string[] {
  const found: string[] = []
  const layer = layerOf(path)
  if (layer === undefined || !(layer in MAY_IMPORT)) found.push(`${path} belongs to no layer`)
  const folder = path.split('/').find((name) => FORBIDDEN_FOLDERS.includes(name))
  if (folder !== undefined) found.push(`${path} is in a folder called ${folder}`)
  if (/^index\.[a-z]+$/.test(posix.basename(path))) found.push(`${path} is a barrel`)
  return found
}

function importViolations(path: string, { from, typeOnly }: Import): readonly string[] {
  if (from === null) return [`${path} imports something computed`]
  if (FROZEN.test(path)) return [`${path} imports ${from}, but is frozen`]
  if (!from.startsWith('.')) return packageViolations(path, from)

  const target = posix.join(posix.dirname(path), from)
  const [layer, targetLayer] = [layerOf(path), layerOf(target)]
  if (targetLayer === undefined) return [`${path} imports ${from}, which is outside every layer`]
  if (posix.extname(from) === '') return [`${path} imports ${from} without its extension`]
  if (layer === undefined || layer === targetLayer) return []

  const reach = MAY_IMPORT[layer]?.[targetLayer]
  const allowed =
    reach === 'everything' ||
    (reach !== undefined && typeOnly) ||
    (reach === 'ids and types' && ID_FILES.includes(target))
  if (allowed) return []
  const most = reach === undefined ? 'nothing' : reach
  return [`${path} imports ${from}: ${layer} may import ${most} of ${targetLayer}`]
}

function packageViolations(path: string, from: string): readonly string[] {
  if (from.startsWith('node:')) return [`${path} imports ${from}, which no browser has`]
  if (layerOf(path) === LAYER_WITH_PACKAGES) return []
  return [`${path} imports the package ${from}: only ${LAYER_WITH_PACKAGES} may`]
}
