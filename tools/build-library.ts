/**
 * Builds the library: one ES module without dependencies, and its types, in `dist-library`.
 *
 * Run: npm run build:lib
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'

import { build } from 'vite'

/** Where it goes; another folder can be named after the command. */
const FOLDER = process.argv[2] ?? 'dist-library'

rmSync(FOLDER, { recursive: true, force: true })
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    target: 'es2023',
    outDir: FOLDER,
    minify: false,
    lib: { entry: 'src/waymark.ts', formats: ['es'], fileName: 'waymark' },
  },
})
execFileSync(
  process.execPath,
  [
    'node_modules/typescript/bin/tsc',
    '-p',
    'src/tsconfig.library.json',
    '--outDir',
    `${FOLDER}/types`,
  ],
  {
    stdio: 'inherit',
  },
)
writeFileSync(`${FOLDER}/waymark.d.ts`, `export * from './types/waymark.ts'\n`)
writeFileSync(
  `${FOLDER}/package.json`,
  `${JSON.stringify(
    {
      name: 'waymark',
      type: 'module',
      exports: { types: './waymark.d.ts', default: './waymark.js' },
      sideEffects: false,
    },
    null,
    2,
  )}\n`,
)
