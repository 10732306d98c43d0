import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * Whether the reader's own device draws the page. False while a page is rendered ahead, and while
 * what was rendered comes to life: until then nothing may depend on the day or the address.
 */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
