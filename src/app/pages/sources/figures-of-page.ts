import { useEffect, useState } from 'react'

import { listedName } from '../../../evidence/registry/every-figure.ts'
import { loadArticle } from '../../parts/articles/load-article.ts'

/**
 * The figures that an article shows, by the names under which they are listed; null until it came, and
 * where the address is of no article.
 */
export function useFiguresOfPage(address: string | null): ReadonlySet<string> | null {
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly names: Set<string> } | null>(
    null,
  )
  useEffect(() => {
    if (address === null) return
    let wanted = true
    void namesOn(address).then((names) => {
      if (wanted && names !== null) setLoaded({ of: address, names })
      return names
    })
    return () => {
      wanted = false
    }
  }, [address])
  return loaded !== null && loaded.of === address ? loaded.names : null
}

/** The names of an article's figures; null where there is no such article, or it cannot be fetched. */
async function namesOn(address: string): Promise<Set<string> | null> {
  try {
    const article = await loadArticle(address)
    return article && new Set(article.text.figures.flatMap(([name]) => listedName(name) ?? []))
  } catch {
    // Without it the list stays whole, which is true as well.
    return null
  }
}
