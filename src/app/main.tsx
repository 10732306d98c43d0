import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (root === null) throw new Error('expected the page shell to hold #root')

createRoot(root).render(
  <StrictMode>
    <main>
      <h1>Bootcamp, online course or degree?</h1>
    </main>
  </StrictMode>,
)
