import { useEffect } from 'react'

import { PRODUCT_SUMMARY, titleInBrowser } from '../../words/en/product.ts'

/**
 * Name the page in the browser's title and history, and say what is on it where pages are listed.
 * Reading modes take the title that is meant for sharing, so that one follows.
 *
 * @param description one sentence; left out, the product's own stands
 */
export function useTitle(title: string, description = PRODUCT_SUMMARY): void {
  useEffect(() => {
    document.title = titleInBrowser(title)
    setMeta('meta[name="description"]', description)
    setMeta('meta[property="og:title"]', title)
  }, [title, description])
}

function setMeta(selector: string, content: string): void {
  const meta = document.querySelector<HTMLMetaElement>(selector)
  if (meta) meta.content = content
}
