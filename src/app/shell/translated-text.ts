/**
 * Keeps a translated page true. The page translators of browsers put `<font>` elements in the place
 * of text nodes, while React goes on writing into the text nodes it made, which nobody sees any
 * more: an old number would stay under a new answer. When React writes into such a text, it goes
 * back to its place, where the translator finds and translates it again.
 *
 * @module
 */

/** What a translator put in the place of a text. */
const standIns = new WeakMap<Node, HTMLElement>()

/** Whether a translator has been at work on this page. */
let translated = false

/**
 * What React says where a page that was rendered ahead is not as it expects and it draws that part
 * anew. A translator that was quicker than our scripts is no error: it translates the new part again.
 */
export function reportUnlessTranslated(error: unknown): void {
  if (!translated) reportError(error)
}

/** Puts a text back where a translator took it from, if one did. */
function putBack(text: Node): void {
  const standIn = standIns.get(text)
  standIns.delete(text)
  if (text.parentNode === null) standIn?.parentNode?.replaceChild(text, standIn)
}

const isStandIn = (node: Node | null | undefined): node is HTMLElement => node?.nodeName === 'FONT'

/** The element that took the place of a text that was taken out, if one did. */
function standInFor({ addedNodes, previousSibling, nextSibling }: MutationRecord) {
  return [addedNodes[0], previousSibling, nextSibling].find(isStandIn)
}

/** Watches a page for translators, from before its first text until it is closed. */
export function keepTranslationsTrue(root: Node): void {
  const rewritten = new MutationObserver((records) => {
    for (const { target } of records) putBack(target)
  })
  new MutationObserver((records) => {
    for (const record of records) {
      const standIn = standInFor(record)
      if (standIn === undefined) continue
      translated = true
      for (const text of record.removedNodes) {
        if (!(text instanceof Text) || text.parentNode !== null) continue
        standIns.set(text, standIn)
        rewritten.observe(text, { characterData: true })
      }
    }
  }).observe(root, { childList: true, subtree: true })
  standAside()
}

/** Lets React take out, or put something before, a text that is not where React left it. */
function standAside(): void {
  const { insertBefore, removeChild } = Node.prototype
  Node.prototype.removeChild = function remove<T extends Node>(this: Node, child: T): T {
    if (standIns.has(child)) putBack(child)
    return removeChild.call(this, child) as T
  }
  Node.prototype.insertBefore = function insert<T extends Node>(
    this: Node,
    added: T,
    before: Node | null,
  ): T {
    if (before !== null && standIns.has(before)) putBack(before)
    return insertBefore.call(this, added, before) as T
  }
}
