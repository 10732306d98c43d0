import { startTransition, Suspense, useEffect, useState, type ReactNode } from 'react'
import { Route, Routes, useLocation, type Location } from 'react-router'

import { loadPage, ROUTES } from './routes.tsx'
import { CatchErrors } from './shell/CatchErrors.tsx'
import { ErrorPage } from './shell/ErrorPage.tsx'
import { Shell } from './shell/Shell.tsx'

interface AppProps {
  /** The page at the address where the app begins, its code fetched already. */
  readonly first: ReactNode
}

/** The whole app, inside a router. */
export function App({ first }: AppProps) {
  const { location, page } = useArrival(first)
  return (
    <Routes location={location}>
      <Route element={<Shell />}>
        {ROUTES.map(({ path }) => (
          <Route
            key={path}
            path={path}
            element={
              <CatchErrors at={location.pathname}>
                {/* A boundary, so that a page comes to life a little at a time, after its frame. */}
                <Suspense>{page}</Suspense>
              </CatchErrors>
            }
          />
        ))}
      </Route>
    </Routes>
  )
}

/** The page at an address, within the site, or what stands in its place where its code cannot be fetched. */
export const pageAt = (pathname: string): Promise<ReactNode> =>
  loadPage(pathname).catch(() => <ErrorPage />)

interface Arrival {
  readonly location: Location
  readonly page: ReactNode
}

/**
 * Where the app is: the page before stands until the code of the next one has come. What changes in
 * an address besides its path is followed at once, so that no letter typed meanwhile is lost.
 */
function useArrival(first: ReactNode): Arrival {
  const location = useLocation()
  const [arrived, setArrived] = useState<Arrival>({ location, page: first })
  const isHere = location.pathname === arrived.location.pathname
  if (isHere && location !== arrived.location) setArrived({ ...arrived, location })
  useEffect(() => {
    if (isHere) return
    let isWanted = true
    const arrive = (page: ReactNode) => {
      if (isWanted) startTransition(() => setArrived({ location, page }))
    }
    void pageAt(location.pathname).then(arrive)
    return () => {
      isWanted = false
    }
  }, [isHere, location])
  return arrived
}
