import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

import { useDraft } from '../../src/app/draft.ts'

beforeEach(() => {
  // jsdom draws nothing, so there is nothing for it to scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  localStorage.clear()
  sessionStorage.clear()
  useDraft.setState(useDraft.getInitialState(), true)
  localStorage.clear()
})
