import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

mkdirSync('node_modules/.cache', { recursive: true })
const folder = mkdtempSync('node_modules/.cache/compiler-')
afterAll(() => rmSync(folder, { recursive: true }))

/** What the compiler says about this source, under the rules of a layer. */
function compile(layer: string, source: string): string {
  writeFileSync(join(folder, 'probe.ts'), source)
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: `../../../src/${layer}/tsconfig.json`, include: ['probe.ts'] }),
  )
  const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder])
  return stdout.toString()
}

describe.each(['evidence', 'model', 'words', 'links'])('in %s the compiler', (layer) => {
  it('knows no page, no Node and no build', () => {
    const said = compile(
      layer,
      'export const found = [document, window, fetch, process, import.meta.env]',
    )
    for (const name of ['document', 'window', 'fetch', 'process', 'env']) {
      expect(said).toMatch(new RegExp(`(name|Property) '${name}'`))
    }
  })

  it('has nothing against plain TypeScript', () => {
    expect(compile(layer, 'export const sum = (a: number, b: number): number => a + b')).toBe('')
  })
})
