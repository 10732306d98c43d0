import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build, type ConfigEnv, type Plugin, type Rolldown, type UserConfig } from 'vite'

import { hostHeaders, metaPolicy } from './host-headers.ts'
import { titleInBrowser } from '../src/words/en/product.ts'
import type { StaticPage } from '../src/words/en/static-page.ts'

/** What `src/app/prerender.tsx` exports. */
interface AppForNode {
  readonly STATIC_PAGES: readonly StaticPage[]
  readonly canonical: (address: string) => string
  readonly render: (address: string) => Promise<string>
}

type Bundle = Rolldown.OutputBundle

/** Where the app is built once more, for Node. Inside the project, so that it finds its packages. */
const FOR_NODE = 'node_modules/.cache/prerender'

/** Whether this is the build that people get: the app is also built for Node, to render pages. */
export const forBrowsers = (_config: UserConfig, { command, isSsrBuild }: ConfigEnv): boolean =>
  command === 'build' && isSsrBuild !== true

/** The folder of its host that the site is built for. */
let base = '/'

/**
 * Writes the pages that are the same for everyone as files of their own, so that they can be read
 * before any script runs, and by programs that run none.
 */
export const prerender: Plugin = {
  name: 'prerender',
  apply: forBrowsers,
  configResolved: (config) => void (base = config.base),
  writeBundle: {
    order: 'post',
    sequential: true,
    async handler({ dir }, bundle) {
      if (dir === undefined) throw new Error('expected a folder to write to')
      const shell = readFileSync(join(dir, 'index.html'), 'utf8')
      const app = await appForNode()
      for (const page of app.STATIC_PAGES) {
        const file = join(dir, page.address === '/' ? 'index.html' : `${page.address}.html`)
        mkdirSync(dirname(file), { recursive: true })
        const needs = neededBy(bundle, page.modules)
        const whole = withPage(shell, app, page, await app.render(page.address), needs)
        writeFileSync(file, withStyleInside(whole, bundle))
      }
    },
  },
}

async function appForNode(): Promise<AppForNode> {
  await build({
    base,
    logLevel: 'warn',
    build: { ssr: 'src/app/prerender.tsx', outDir: FOR_NODE, copyPublicDir: false },
  })
  // A new address each time: a build that watches would else get the app of its first run.
  return import(`${pathToFileURL(join(FOR_NODE, 'prerender.js')).href}?${Date.now()}`)
}

/** The files that some modules bring along, beyond what the page shell loads anyway. */
function neededBy(bundle: Bundle, modules: readonly string[]) {
  const styles = new Set<string>()
  const scripts = new Set<string>()
  const visit = (file: string): void => {
    const chunk = bundle[file]
    if (chunk?.type !== 'chunk' || chunk.isEntry || scripts.has(file)) return
    scripts.add(file)
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style)
    for (const imported of chunk.imports) visit(imported)
  }
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  for (const module of modules) {
    const holder = chunks.find(({ moduleIds }) => moduleIds.includes(resolve(module)))
    if (holder === undefined) throw new Error(`the build holds no ${module}`)
    visit(holder.fileName)
  }
  return { styles, scripts }
}

/** The page shell, holding a page. */
function withPage(
  shell: string,
  { canonical }: AppForNode,
  { address, title, summary, needsScript }: StaticPage,
  html: string,
  { styles, scripts }: ReturnType<typeof neededBy>,
): string {
  const links = [
    `<link rel="canonical" href="${escaped(canonical(address))}" />`,
    ...[...styles].map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`),
    ...[...scripts].map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`),
  ]
  const parts: readonly (readonly [place: RegExp, text: string])[] = [
    [/(?<=<title>).*?(?=<\/title>)/, titleInBrowser(escaped(title))],
    [/(?<=<meta\s+name="description"\s+content=")[^"]*/, escaped(summary)],
    [/(?<=<meta\s+property="og:title"\s+content=")[^"]*/, escaped(title)],
    [/(?<=<meta\s+property="og:description"\s+content=")[^"]*/, escaped(summary)],
    [/(?=<\/head>)/, `  ${links.join('\n    ')}\n  `],
    [/(?<=<div id="root">)(?=<\/div>)/, html],
    // What it says of the questionnaire is not true of a page that only wants to be read.
    ...(needsScript ? [] : [[/<noscript>[^]*?<\/noscript>\s*/, ''] as const]),
  ]
  return parts.reduce((page, [place, text]) => {
    if (!place.test(page)) throw new Error(`expected the page shell to hold ${place}`)
    // A function, since a text may hold dollar signs.
    return page.replace(place, () => text)
  }, shell)
}

/** A link to a style sheet that the build wrote. */
const SHEET = /<link rel="stylesheet"(?<rest>[^>]*href="(?<address>[^"]+)")>/g

/**
 * The page with its styles inside, so that it can be painted as soon as it is there. The files are
 * still fetched, behind everything else and without effect here: the pages that follow need them, and
 * what loads a page's code waits for none that is linked already.
 */
function withStyleInside(page: string, bundle: Bundle): string {
  const sheets = [...page.matchAll(SHEET)].map(({ groups }) => {
    const sheet = bundle[groups!['address']!.slice(base.length)]
    if (sheet?.type !== 'asset') throw new Error(`the build holds no ${groups!['address']}`)
    return String(sheet.source).trim()
  })
  const style = sheets.join('\n')
  return page
    .replaceAll(SHEET, '<link rel="stylesheet" media="not all"$<rest>>')
    .replace(POLICY, escaped(metaPolicy(hostHeaders()['Content-Security-Policy']!, [style])))
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
}

/** What a page says of itself that it may load. */
const POLICY = /(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*/

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
