import { useDeferredValue, type ReactNode } from 'react'

/** Something that may follow a change a moment later, so that the change itself is seen at once. */
export function Deferred({ children }: { children: ReactNode }): ReactNode {
  return useDeferredValue(children)
}
