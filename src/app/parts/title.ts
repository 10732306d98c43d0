import { useEffect } from 'react'

const describing = (): HTMLMetaElement | null =>
  document.querySelector<HTMLMetaElement>('meta[name="description"]')

/** What the page shell says of the whole product, for pages that say nothing of their own. */
const PRODUCT = describing()?.content ?? ''

/**
 * Name the page in the browser's title and history, and say what is on it where pages are listed.
 *
 * @param description one sentence; left out, the product's own stands
 */
export function useTitle(title: string, description = PRODUCT): void {
  useEffect(() => {
    document.title = `${title} | Waymark`
    const meta = describing()
    if (meta) meta.content = description
  }, [title, description])
}
