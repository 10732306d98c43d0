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

/** The one file that stands beside the layers; nothing in them imports it. */
const FRONT_DOOR = 'waymark.ts'

/** Who may import whom. A pair that is not here is forbidden. */
const MAY_IMPORT: Readonly<Record<string, Readonly<Record<string, Reach>>>> = {
  evidence: {},
  model: { evidence: 'everything' },
  words: { evidence: 'types', model: 'types' },
  links: { evidence: 'ids and types', model: 'everything' },
  app: {
    evidence: 'everything',
    model: 'everything',
    words: 'everything',
    links: 'everything',
  },
  // The library: no page and no words, so that others can bring their own.
  [FRONT_DOOR]: { evidence: 'everything', model: 'everything', links: 'everything' },
}

/** The only layer that may use packages from npm. */
const LAYER_WITH_PACKAGES = 'app'

/** The files whose values are ids and nothing else. */
const ID_FILES = ['src/evidence/paths/path.ts', 'src/evidence/states/states.ts']

/**
 * The rooms inside a layer, each allowed to use those listed before it and none after it. A room is
 * a folder of the layer, or a file that stands at its door.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  evidence: [
    'passport',
    'sources',
    'figures',
    'paths',
    'states',
    'wages',
    'people',
    'aid',
    'roadmap',
    'programs',
    'colleges',
    'registry',
  ],
  model: [
    'person',
    'recommendation.ts',
    'judging',
    'recommend.ts',
    'matching',
    'sampling',
    'money',
    'confidence',
    'changes',
    'summary',
    'plan',
    'releases',
  ],
  app: [
    'offline',
    'styles',
    'to.ts',
    'kept',
    'parts',
    'links',
    'passports',
    'verdict',
    'shell',
    'pages',
    'routes.tsx',
    'App.tsx',
    'prerender.tsx',
    'main.tsx',
  ],
}

/** The pages that use a part of another page. */
const PAGES_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  compare: ['quiz'],
  guide: ['salary'],
  result: ['programs', 'colleges'],
}

/** The words of a released link: what they say must not depend on anything. */
const FROZEN = /^src\/links\/v\d+\.ts$/

const FORBIDDEN_FOLDERS = ['utils', 'helpers', 'services', 'types', 'common', 'lib', 'misc']

/** Everything in these files that breaks the order of the layers, as sentences. */
export function violations(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, source }) => [
    ...placeViolations(path),
    ...importsOf(path, source).flatMap((imported) => importViolations(path, imported)),
  ])
}

const layerOf = (path: string): string | undefined =>
  path === `src/${FRONT_DOOR}` ? FRONT_DOOR : /^src\/([^/]+)\//.exec(path)?.[1]

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
  if (layer === undefined) return []
  if (layer === targetLayer) return roomViolations(layer, path, target, from)

  const reach = MAY_IMPORT[layer]?.[targetLayer]
  const allowed =
    reach === 'everything' ||
    (reach !== undefined && typeOnly) ||
    (reach === 'ids and types' && ID_FILES.includes(target))
  if (allowed) return []
  const most = reach === undefined ? 'nothing' : reach
  return [`${path} imports ${from}: ${layer} may import ${most} of ${targetLayer}`]
}

const roomOf = (path: string): string => path.split('/')[2]!

function roomViolations(
  layer: string,
  path: string,
  target: string,
  from: string,
): readonly string[] {
  const rooms = ROOMS[layer]
  const [room, targetRoom] = [roomOf(path), roomOf(target)]
  if (rooms === undefined) return []
  if (room === targetRoom) return room === 'pages' ? pageViolations(path, target, from) : []
  const [floor, targetFloor] = [rooms.indexOf(room), rooms.indexOf(targetRoom)]
  if (floor === -1) return [`${path} is in no room of ${layer}`]
  if (targetFloor !== -1 && targetFloor < floor) return []
  return [`${path} imports ${from}: in ${layer}, ${room} stands below ${targetRoom}`]
}

function pageViolations(path: string, target: string, from: string): readonly string[] {
  const [page, targetPage] = [path.split('/')[3]!, target.split('/')[3]!]
  if (page === targetPage || PAGES_MAY_IMPORT[page]?.includes(targetPage)) return []
  return [`${path} imports ${from}: the page ${page} may use nothing of the page ${targetPage}`]
}

function packageViolations(path: string, from: string): readonly string[] {
  if (from.startsWith('node:')) return [`${path} imports ${from}, which no browser has`]
  if (layerOf(path) === LAYER_WITH_PACKAGES) return []
  return [`${path} imports the package ${from}: only ${LAYER_WITH_PACKAGES} may`]
}
