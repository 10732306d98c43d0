import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Milliseconds; the bars take as long. */
const DURATION = 300

/**
 * Lets the rows of a list slide to their new places when their order changes. Nothing moves for
 * people who asked for less motion.
 */
export function useSliding(list: RefObject<HTMLElement | null>): void {
  const places = useRef(new WeakMap<Element, number>())
  useLayoutEffect(() => {
    for (const row of list.current?.children ?? []) {
      if (!(row instanceof HTMLElement)) continue
      const before = places.current.get(row)
      const now = row.offsetTop
      places.current.set(row, now)
      if (before === undefined || before === now) continue
      if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) continue
      row.animate([{ transform: `translateY(${before - now}px)` }, { transform: 'none' }], {
        duration: DURATION,
        easing: 'ease',
      })
    }
  })
}
