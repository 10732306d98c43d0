import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react'

interface LoadWhenNearProps {
  /** Keeps the place free until what belongs there has come. */
  readonly className?: string | undefined
  /** What stands there until then, such as headings, so that they can be found and jumped to. */
  readonly meanwhile?: ReactNode
  readonly children: ReactNode
}

/** Something whose code is fetched and drawn when a person comes within a screen of it, or prints. */
export function LoadWhenNear({ className, meanwhile = null, children }: LoadWhenNearProps) {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const show = () => setNear(true)
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) show()
      },
      { rootMargin: '100%' },
    )
    watch.observe(place.current!)
    window.addEventListener('beforeprint', show)
    return () => {
      watch.disconnect()
      window.removeEventListener('beforeprint', show)
    }
  }, [])
  return (
    <div className={className} ref={place}>
      {near ? <Suspense fallback={meanwhile}>{children}</Suspense> : meanwhile}
    </div>
  )
}
