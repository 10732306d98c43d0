/** Moves to the answer at the top, and the focus with it, after a change that was made below. */
export function showAnswer(): void {
  const heading = document.querySelector('h1')
  if (heading === null) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}
