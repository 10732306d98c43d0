import { useEffect } from 'react'

/** Name the page in the browser's title and history. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} | Waymark`
  }, [title])
}
