import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Milliseconds; the bars take as long. */
const DURATION = 300

/**
 * Lets the rows of a list slide to their new places when their order changes. Nothing moves for
 * people who asked for less motion.
 */
export function useReorderAnimation(list: RefObject<HTMLElement | null>): void {
  const places = useRef(new WeakMap<Element, number>())
  useLayoutEffect(() => {
    // With the frame that follows, which works out every place in any case.
    const frame = requestAnimationFrame(() => {
      for (const row of list.current?.children ?? []) slide(row, places.current)
    })
    return () => cancelAnimationFrame(frame)
  })
}

function slide(row: Element, places: WeakMap<Element, number>): void {
  if (!(row instanceof HTMLElement)) return
  const before = places.get(row)
  const now = row.offsetTop
  places.set(row, now)
  if (before === undefined || before === now) return
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
  row.animate([{ transform: `translateY(${before - now}px)` }, { transform: 'none' }], {
    duration: DURATION,
    easing: 'ease',
  })
}
