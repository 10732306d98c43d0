import { useEffect } from 'react'

import { PRODUCT_SUMMARY } from '../../words/en/product.ts'

/**
 * Name the page in the browser's title and history, and say what is on it where pages are listed.
 *
 * @param description one sentence; left out, the product's own stands
 */
export function useTitle(title: string, description = PRODUCT_SUMMARY): void {
  useEffect(() => {
    document.title = `${title} | Waymark`
    const meta = document.querySelector<HTMLMetaElement>('meta[name="description"]')
    if (meta) meta.content = description
  }, [title, description])
}
