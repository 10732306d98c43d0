import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

import { useDraft } from '../../src/app/draft.ts'

// The first visit to a page also loads its code, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 5_000 })

/** jsdom lays nothing out, so nothing comes near. */
class NothingNear {
  readonly observe = vi.fn<IntersectionObserver['observe']>()
  readonly disconnect = vi.fn<IntersectionObserver['disconnect']>()
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', NothingNear)
  // jsdom draws nothing, so there is nothing for it to scroll.
  vi.stubGlobal('scrollTo', vi.fn<typeof scrollTo>())
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  localStorage.clear()
  sessionStorage.clear()
  useDraft.setState(useDraft.getInitialState(), true)
  localStorage.clear()
})
