import type { KnipConfig } from 'knip'

import { LARGE_PART_CODE } from './scripts/articles/large-parts.ts'

export default {
  // The build and the articles ask for these by name.
  entry: [
    'src/app/prerender.tsx',
    'src/app/offline/worker.ts',
    ...Object.values(LARGE_PART_CODE).map((path) => path.replace(/^\//, '')),
  ],
  project: ['src/**/*.{ts,tsx,mdx}', 'scripts/**/*.ts', 'tests/**/*.{ts,tsx}', '*.config.ts'],
  treatConfigHintsAsErrors: true,
  ignoreExportsUsedInFile: { type: true, interface: true },
} satisfies KnipConfig
