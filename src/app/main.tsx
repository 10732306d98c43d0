import { StrictMode, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'

import { App, pageAt } from './App.tsx'
import { followOtherTabs } from './kept/draft.ts'
import { clearAway, isRenderedForHere } from './shell/rendered-ahead.ts'
import { keepTranslationsTrue, reportUnlessTranslated } from './shell/translated-text.ts'
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

function show(first: ReactNode): void {
  const app = (
    <StrictMode>
      {/* What is typed is drawn at once; the app itself waits where a page has to come first. */}
      <BrowserRouter basename={BASE} useTransitions={false}>
        <App first={first} />
      </BrowserRouter>
    </StrictMode>
  )
  if (isAlready) hydrateRoot(root!, app, { onRecoverableError: reportUnlessTranslated })
  else createRoot(root!).render(app)
}

// The first page's code is fetched before anything is drawn, so that what the page shell shows is
// never replaced by a blank.
void pageAt(window.location.pathname.slice(BASE.length) || '/').then(show)

followOtherTabs()
workOffline()
