import { readFileSync } from 'node:fs'

import { build, type Rolldown } from 'vite'

import { expect, test } from './fixtures.ts'

const COMMITTED = 'tests/model/census/fingerprint.txt'

test('the browser judges ten thousand sets of answers to the same bits as Node', async ({
  page,
}) => {
  test.slow()
  await page.goto('about:blank')
  const found = await page.evaluate(`${await fingerprintScript()};bits.fingerprint()`)
  expect(found, 'npm run census writes the fingerprint anew').toBe(
    readFileSync(COMMITTED, 'utf8').trim(),
  )
})

/** The whole model and the function that takes its fingerprint, as one script that sets `bits`. */
async function fingerprintScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: 'tests/model/fingerprint.ts', formats: ['iife'], name: 'bits' },
    },
  })
  // One format and no watching give a list of one output.
  const [{ output }] = built as unknown as readonly [Rolldown.RolldownOutput]
  return output[0].code
}
