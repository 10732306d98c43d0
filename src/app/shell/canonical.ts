import { useEffect } from 'react'

import { publishedAddress } from './published-address.ts'

/** Name the one address under which a page should be known, whatever brought people to it. */
export function useCanonical(address: string): void {
  useEffect(() => {
    const link =
      document.head.querySelector<HTMLLinkElement>('link[rel="canonical"]') ??
      document.head.appendChild(document.createElement('link'))
    link.rel = 'canonical'
    // In full, even where only the browser knows on which host the page is.
    link.href = new URL(publishedAddress(address), window.location.origin).href
    return () => link.remove()
  }, [address])
}
