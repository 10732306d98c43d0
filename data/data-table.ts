import { readFile, writeFile } from 'node:fs/promises'
import { format } from 'prettier'

/** A table of data that the product keeps as a module. */
export interface DataTable {
  /** Where it is kept, from the root of the repository. */
  readonly path: string
  /** The script that writes it. */
  readonly script: string
  /** What a row holds, for the reader of the module. */
  readonly meaning: string
  /** Import lines the type needs. */
  readonly imports: readonly string[]
  readonly name: string
  readonly type: string
  readonly value: unknown
}

/** The text of the module, formatted like the rest of the repository. Same table in, same bytes out. */
export async function moduleText(table: DataTable): Promise<string> {
  const { path, script, meaning, imports, name, type, value } = table
  const options: unknown = JSON.parse(
    await readFile(new URL('../.prettierrc.json', import.meta.url), 'utf8'),
  )
  const text = [
    ...imports,
    '',
    `/** ${meaning} Written by ${script}: change the script or its input, not this file. */`,
    `export const ${name}: ${type} = ${JSON.stringify(value)}`,
  ].join('\n')
  return format(text, { ...(options as object), filepath: path })
}

/** Write tables into the repository, all or none: every text is ready before the first is written. */
export async function writeTables(tables: readonly DataTable[]): Promise<void> {
  const texts = await Promise.all(tables.map(moduleText))
  await Promise.all(
    tables.map(({ path }, i) =>
      writeFile(new URL(`../${path}`, import.meta.url), texts[i] as string),
    ),
  )
}
