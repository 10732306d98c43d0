import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { importColleges } from './import-colleges.ts'

const USAGE =
  'usage: npm run import:colleges -- --from DIR [--to public/data] [--release 2026-06-10]\n' +
  '  DIR holds the raw files; docs/colleges.md says which and where to get them.'

/** The release of College Scorecard that the repository's tables are made from. */
const RELEASE = '2026-06-10'

/** Write every file beside its place first, so that a failure leaves the old ones whole. */
function writeAll(folder: string, files: readonly { name: string; text: string }[]): void {
  mkdirSync(folder, { recursive: true })
  const paths = files.map(({ name, text }) => {
    const path = join(folder, name)
    writeFileSync(`${path}.part`, text)
    return path
  })
  for (const path of paths) renameSync(`${path}.part`, path)
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      to: { type: 'string', default: 'public/data' },
      release: { type: 'string', default: RELEASE },
    },
  })
  if (values.from === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(values.release)) {
    console.error(USAGE)
    return 2
  }
  const imported = await importColleges(values.from, values.release)
  if (imported.kind === 'refused') {
    console.error(`${imported.why}\nNothing was written.`)
    return 1
  }
  for (const line of imported.report) console.log(line)
  const files = Object.entries(imported.tables).map(([table, text]) => ({
    name: `${table}.txt`,
    text,
  }))
  writeAll(values.to, files)
  for (const { name, text } of files) {
    console.log(
      `wrote    ${name}: ${text.length} characters, ${brotliCompressSync(text).length} bytes in brotli`,
    )
  }
  return 0
}

process.exitCode = await main()
