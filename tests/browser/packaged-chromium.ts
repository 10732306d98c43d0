import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Browser } from './browser.ts'

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))

/**
 * The Chromium that comes as an npm package, unpacked once per version below `node_modules`.
 * It brings the libraries and the font that a bare Linux lacks, and uses no font of the machine.
 */
export async function packagedChromium(): Promise<Browser> {
  const cache = join(modules, '.cache')
  const folder = join(cache, `chromium-${await packageVersion()}-own-fonts`)
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true })
    // Unpacked beside its place and then renamed, so that nobody starts half a browser.
    const unfinished = await mkdtemp(join(cache, 'chromium-'))
    await unpackInto(unfinished)
    await writeFile(join(unfinished, 'fonts.conf'), fontsIn(folder))
    await rename(unfinished, folder).catch(async () => {
      // Another run was quicker; its copy is the same.
      await rm(unfinished, { recursive: true })
    })
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  }
}

async function packageVersion(): Promise<string> {
  const manifest = await readFile(join(modules, '@sparticuz/chromium/package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

/**
 * The package unpacks into the temporary folder, and its libraries only where it takes itself to be
 * in a cloud. It writes into the environment as it does so; nothing of that stays.
 */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env }
  process.env['TMPDIR'] = folder
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x'
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    for (const name of Object.keys(process.env)) {
      if (!(name in before)) Reflect.deleteProperty(process.env, name)
    }
    Object.assign(process.env, before)
  }
}

/** Its own font and no other, so that text has the same width on every machine. */
const fontsIn = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
