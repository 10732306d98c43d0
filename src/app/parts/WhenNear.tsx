import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react'

interface WhenNearProps {
  /** What stands there until then, such as the headings, so that they can be found and jumped to. */
  readonly meanwhile: ReactNode
  readonly children: ReactNode
}

/**
 * Something far down a page, whose code is fetched and drawn once a person comes within a screen of
 * it or prints the page.
 */
export function WhenNear({ meanwhile, children }: WhenNearProps) {
  const [near, setNear] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (near || place.current === null) return
    const show = () => setNear(true)
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) show()
      },
      { rootMargin: '100% 0px' },
    )
    observer.observe(place.current)
    window.addEventListener('beforeprint', show)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', show)
    }
  }, [near])
  if (!near) return <div ref={place}>{meanwhile}</div>
  return <Suspense fallback={meanwhile}>{children}</Suspense>
}
