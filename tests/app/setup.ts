import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

import { foldAll } from '../../src/app/pages/result/folds.ts'
import { useDraft } from '../../src/app/kept/draft.ts'

// The first visit to a page also loads its code, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 5_000 })

/** Where nothing is scrolled, everything is in sight. */
class AllInSight {
  readonly #tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void
  constructor(tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    this.#tell = tell
  }
  observe() {
    this.#tell([{ isIntersecting: true }])
  }
  disconnect() {
    // Nothing was watched.
  }
}

beforeEach(() => {
  // jsdom draws nothing, so there is nothing for it to scroll.
  vi.stubGlobal('scrollTo', vi.fn<typeof scrollTo>())
  HTMLElement.prototype.scrollIntoView = vi.fn<() => void>()
  vi.stubGlobal('IntersectionObserver', AllInSight)
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  foldAll()
  localStorage.clear()
  sessionStorage.clear()
  useDraft.setState(useDraft.getInitialState(), true)
  localStorage.clear()
})
