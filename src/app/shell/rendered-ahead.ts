/**
 * Whether the page that stands in the root was rendered for the address at hand. Some hosts answer
 * an address they have no file for with the start page, which must not come to life there.
 */
export function isRenderedForHere(root: Element): boolean {
  if (!root.hasChildNodes()) return false
  const canonical = document.head.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  return canonical !== null && pageOf(canonical.href) === pageOf(window.location.href)
}

/** Take away a page that was meant for another address, and what it said of itself. */
export function clearAway(root: Element): void {
  root.replaceChildren()
  document.head.querySelector('link[rel="canonical"]')?.remove()
}

/** The path of an address, as hosts may serve it: with or without an ending. */
const pageOf = (address: string): string =>
  new URL(address).pathname.replace(/(\/index)?(\.html)?\/?$/, '')
