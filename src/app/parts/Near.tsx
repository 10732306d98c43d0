import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react'

interface NearProps {
  /** Keeps the place free until what belongs there has come. */
  readonly className: string
  readonly children: ReactNode
}

/** Something whose code is fetched and drawn when a person comes within a screen of it. */
export function Near({ className, children }: NearProps) {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true)
      },
      { rootMargin: '100%' },
    )
    watch.observe(place.current!)
    return () => watch.disconnect()
  }, [])
  return (
    <div className={className} ref={place}>
      {near && <Suspense>{children}</Suspense>}
    </div>
  )
}
