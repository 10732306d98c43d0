/**
 * How long the model takes, warm, on this machine, and how that compares with the same decision made
 * by a rule engine. What is measured stands in `bench-model.ts`.
 *
 * Run: npm run bench
 *
 * @module
 */
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'

import { builtForNode } from './built-for-node.ts'

const measured = await builtForNode('tools/bench-model.ts')
await import(pathToFileURL(measured).href)
rmSync(dirname(measured), { recursive: true })
