/**
 * Writes what others test a port of the model with: the JSON Schema of a recommendation, and two
 * hundred sets of answers with their recommendations. Run it whenever the model changes.
 *
 * Run: npm run conformance
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs'

import { CONFORMANCE_FILE, SCHEMA_FILE } from './conformance-files.ts'
import { conformanceText } from './conformance-cases.ts'
import { schemaText } from './result-schema.ts'

mkdirSync('docs/library', { recursive: true })
writeFileSync(SCHEMA_FILE, schemaText())
writeFileSync(CONFORMANCE_FILE, conformanceText())
console.log(`wrote ${SCHEMA_FILE} and ${CONFORMANCE_FILE}`)
