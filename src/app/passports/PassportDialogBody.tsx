import { Link } from 'react-router'

import { GLOSSARY } from '../../words/en/glossary.ts'
import { SHEET } from '../../words/en/passports.ts'
import { PassportFacts } from './PassportFacts.tsx'
import { to } from '../to.ts'
import type { SheetContent } from './PassportDialog.tsx'

/** What a sheet says: the passport of a number, or the meaning of a word. */
export function SheetBody({ content }: { content: SheetContent }) {
  switch (content.kind) {
    case 'figure':
      return <PassportFacts figure={content.figure} />
    case 'term':
      return (
        <>
          <p>{GLOSSARY[content.id].meaning}</p>
          <p className="small">
            <Link to={to.term(content.id)}>{SHEET.allTerms}</Link>
          </p>
        </>
      )
  }
}
