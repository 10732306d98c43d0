import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const FILE = new URL('../public/_headers', import.meta.url)

/** The headers that `public/_headers` asks a host to send with every page. */
export function hostHeaders(text = readFileSync(FILE, 'utf8')): Readonly<Record<string, string>> {
  const everyPage = text.split(/\n(?=\S)/).find((block) => block.startsWith('/*\n'))
  if (everyPage === undefined) throw new Error('expected public/_headers to have a block for /*')
  const lines = everyPage.trim().split('\n').slice(1)
  return Object.fromEntries(
    lines.map((line) => line.trim().split(/:\s*(.*)/, 2) as [string, string]),
  )
}

/**
 * The same policy for a `<meta>`, which browsers do not let say who may frame the page. What a page
 * holds inline is named there by its hash: browsers obey both, so nothing else gets in.
 *
 * @param inline the styles in the page
 */
export function metaPolicy(policy: string, inline: readonly string[] = []): string {
  const hashes = inline.map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  return policy
    .split(/;\s*/)
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .map((directive) => directive.replace("'unsafe-inline'", hashes.join(' ')).trim())
    .join('; ')
}
