/**
 * Writes the census anew: what the recommender does for all sets of definite answers, for a
 * realistic mix and for some samples, the fingerprint of its bits, and which figures move verdicts
 * most. Read the difference before
 * committing it: it is what a change of figures, curves or weights does.
 *
 * @module
 */
import { DEFINITE } from '../src/model/person/answer-space.ts'
import {
  commit,
  SAMPLE_TABLES,
  sampleTable,
  SPACE_TABLES,
  tableOf,
} from '../tests/model/census/tables.ts'
import { sweep } from '../tests/model/space/sweep.ts'
import { writeSelfAudit } from './self-audit.ts'
import { writeVerdictMovers } from './verdict-movers.ts'

const everyone = await sweep(DEFINITE)
for (const name of SPACE_TABLES) commit(name, tableOf(name, everyone))
for (const name of SAMPLE_TABLES) commit(name, sampleTable(name))
writeVerdictMovers()
writeSelfAudit()
console.log(`wrote ${[...SPACE_TABLES, ...SAMPLE_TABLES].join(', ')} in tests/model/census`)
