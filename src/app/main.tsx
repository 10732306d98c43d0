import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'

import { followOtherTabs } from './kept/draft.ts'
import { routes } from './routes.tsx'
import { clearAway, isRenderedForHere } from './shell/rendered-ahead.ts'
import { keepTranslationsTrue } from './shell/translated-text.ts'
import { workOffline } from './shell/work-offline.ts'
import { BASE } from './to.ts'
import './styles/tokens.css'
import './styles/elements.css'
import './styles/parts.css'

const root = document.getElementById('root')
if (root === null) throw new Error('expected the page shell to hold #root')

// A page that was rendered ahead is there already, and only comes to life.
const isAlready = isRenderedForHere(root)
if (!isAlready) clearAway(root)

keepTranslationsTrue(root)

const router = createBrowserRouter(routes, { basename: BASE })

const app = (
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>
)

function show(): void {
  if (isAlready) hydrateRoot(root!, app)
  else createRoot(root!).render(app)
}

// The first page's code is loaded before anything is drawn, so that what the page shell shows is
// never replaced by a blank.
if (router.state.initialized) show()
else {
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return
    stop()
    show()
  })
}

followOtherTabs()
workOffline()
