import {
  createContext,
  useCallback,
  useContext,
  useId,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { flushSync } from 'react-dom'

import type { TermId } from '../../words/en/glossary.ts'
import { SHEET } from '../../words/en/passports.ts'
import type { Figure } from '../../evidence/passport/figure.ts'
import { SheetBody } from './PassportDialogBody.tsx'

/** What a sheet shows. */
export type SheetContent =
  | { readonly kind: 'figure'; readonly title: string; readonly figure: Figure }
  | { readonly kind: 'term'; readonly title: string; readonly id: TermId }

type Show = (event: MouseEvent<HTMLElement>, content: SheetContent) => void

const ShowSheet = createContext<Show>(() => undefined)

/**
 * Shows something beside the text when a link is pressed, instead of following the link. Browsers
 * without popovers follow it: the same words stand at its end.
 */
export const useSheet = (): Show => useContext(ShowSheet)

/** A sheet at the edge of the screen, for what a word or a number in the text leads to. */
export function Sheet({ children }: { children: ReactNode }) {
  const sheet = useRef<HTMLDialogElement>(null)
  const title = useId()
  const [content, setContent] = useState<SheetContent | null>(null)

  const show = useCallback<Show>((event, next) => {
    const plain = !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0
    if (!plain || typeof sheet.current?.showPopover !== 'function') return
    event.preventDefault()
    flushSync(() => setContent(next))
    sheet.current.showPopover({ source: event.currentTarget })
    sheet.current.querySelector('h2')?.focus()
  }, [])

  return (
    <ShowSheet value={show}>
      {children}
      <dialog className="sheet" ref={sheet} popover="auto" aria-labelledby={title}>
        <div className="sheet-head">
          <h2 id={title} tabIndex={-1}>
            {content?.title}
          </h2>
          <button className="as-link" type="button" onClick={() => sheet.current?.hidePopover()}>
            {SHEET.close}
          </button>
        </div>
        {content && <SheetBody content={content} />}
      </dialog>
    </ShowSheet>
  )
}
