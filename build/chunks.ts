import { relative } from 'node:path'

import type { Plugin } from 'vite'

import { forBrowsers } from './prerender.ts'

/** What the bundler tells of modules. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** The pages that are visited together, by the modules they begin with. */
const FAMILIES = {
  questions: /^src\/app\/pages\/quiz\//,
  home: /^src\/app\/pages\/home\//,
  /** What every article stands in. */
  article: /^src\/app\/pages\/guide\/ArticlePage\.tsx$/,
  guide: /^src\/(app\/pages\/guide\/|words\/en\/guides\/)/,
  programs: /^src\/app\/pages\/(programs|offers)\//,
  colleges: /^src\/app\/pages\/colleges\//,
  /** Saved results, comparisons, second opinions, the method, and the model where a question asks it. */
  results: /^src\/(app\/pages\/(saved|compare|method|changes|adviser)\/|model\/)/,
  result: /^src\/app\/pages\/result\/ResultPage\.tsx$/,
  /** What a result shows when asked. Its drawing and its calendar file are fetched alone. */
  folded: /^src\/app\/pages\/result\/(?!print\/|money\/CourseChart|plan\/calendar-file)/,
} as const satisfies Readonly<Record<string, RegExp>>

type Family = keyof typeof FAMILIES

/** Who needs a module. */
interface Need {
  readonly families: Set<Family>
  /** How many of the modules that pages begin with. */
  roots: number
}

/**
 * The file that a module travels in, or null to leave it to the bundler. Whatever needs a module
 * needs what that module needs as well, so each file imports only from those named above it.
 */
function fileFor({ families, roots }: Need): string | null {
  const needs = (...some: readonly Family[]) => some.some((family) => families.has(family))
  const [only] = families
  if (only === undefined) return null
  if (families.size === 1) {
    if (only === 'guide') return null
    return roots > 1 || only === 'result' ? only : null
  }
  // Little, and the first that a newcomer needs.
  if (needs('questions') || (needs('home') && needs('article'))) return 'asking'
  if (needs('home')) return 'basics'
  if (needs('article')) {
    // Where figures come from, which results say as well.
    return needs('programs', 'results', 'result', 'folded') ? 'sources' : 'article'
  }
  // The evidence about paths, which articles quote and results are made from.
  if (needs('guide') && needs('result', 'results')) return 'facts'
  if (needs('guide') && needs('programs')) return 'listings'
  if (needs('guide')) return null
  // The model and the words for what it says.
  if (needs('result', 'results', 'programs', 'colleges')) return 'judging'
  return null
}

/** Who needs each module; those that every page brings are not among them. */
function needsOf(
  modules: Modules,
  entry: string,
  roots: Iterable<string>,
): ReadonlyMap<string, Need> {
  const everywhere = closureOf(entry, modules)
  const found = new Map<string, Need>()
  for (const root of roots) {
    const path = relative('.', root)
    const family = FAMILY_IDS.find((one) => FAMILIES[one].test(path))
    for (const id of closureOf(root, modules)) {
      if (everywhere.has(id)) continue
      const need = found.get(id) ?? { families: new Set<Family>(), roots: 0 }
      if (family !== undefined) need.families.add(family)
      need.roots += 1
      found.set(id, need)
    }
  }
  return found
}

// Object.keys forgets the keys' type; FAMILIES is const, so they are exactly its ids.
const FAMILY_IDS = Object.keys(FAMILIES) as readonly Family[]

/** A module and all that it imports, and so on. */
function closureOf(root: string, modules: Modules, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(root)) return seen
  seen.add(root)
  for (const id of modules.getModuleInfo(root)?.importedIds ?? []) closureOf(id, modules, seen)
  return seen
}

/**
 * Says which files the scripts travel in. Left alone, the bundler makes a file of each set of modules
 * that the same pages share, and a result asks for sixty.
 */
export const chunks: Plugin = {
  name: 'chunks',
  apply: forBrowsers,
  config() {
    let entry = ''
    const roots = new Set<string>()
    let needs: ReadonlyMap<string, Need> | undefined

    const name = (id: string, modules: Modules): string | null => {
      needs ??= needsOf(modules, entry, roots)
      const need = needs.get(id)
      return need === undefined ? 'everywhere' : fileFor(need)
    }
    const findRoots: Plugin = {
      name: 'find-roots',
      moduleParsed(module) {
        if (module.isEntry) entry = module.id
        for (const id of module.dynamicallyImportedIds) roots.add(id)
      },
    }
    return {
      build: {
        rolldownOptions: {
          plugins: [findRoots],
          output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name }] } },
        },
      },
    }
  },
}
