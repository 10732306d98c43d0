import type { KnipConfig } from 'knip'

import { LARGE_PART_CODE } from './build/articles/large-parts.ts'

export default {
  // The build and the articles ask for these by name.
  entry: [
    'src/app/prerender.tsx',
    'src/app/offline/worker.ts',
    // The benchmarks build these by name.
    'tools/bench-model.ts',
    'tools/bench-million-worker.ts',
    // What other people's code uses of the library.
    'src/waymark.ts',
    ...Object.values(LARGE_PART_CODE).map((path) => path.replace(/^\//, '')),
  ],
  project: [
    'src/**/*.{ts,tsx,mdx}',
    'build/**/*.ts',
    'data/**/*.ts',
    'tools/**/*.ts',
    'tests/**/*.{ts,tsx}',
    '*.config.ts',
  ],
  treatConfigHintsAsErrors: true,
  ignoreExportsUsedInFile: { type: true, interface: true },
} satisfies KnipConfig
