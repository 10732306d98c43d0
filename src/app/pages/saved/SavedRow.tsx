import { useState } from 'react'
import { Link } from 'react-router'

import { movedWords, SAVED } from '../../../words/en/saved.ts'
import { complete } from '../../../model/person/answers.ts'
import { writeComparison } from '../../../links/comparison.ts'
import { readLink } from '../../../links/link.ts'
import { sameAnswers, type SavedResult } from '../../../links/saved-file.ts'
import { useDraft } from '../../kept/draft.ts'
import { linkOf } from '../../verdict/link-of.ts'
import { to } from '../../to.ts'
import { DescribeForm } from './DescribeForm.tsx'
import { deleteResult, describeResult, moveResult } from '../../kept/saved.ts'
import { SavedVerdict } from './SavedVerdict.tsx'
import { longDay } from '../../../words/en/format.ts'

interface SavedRowProps {
  readonly result: SavedResult
  /** From 1. */
  readonly place: number
  readonly count: number
  /** Whether it has just come back, and takes the focus. */
  readonly isBack: boolean
  /** Takes what is to be said after a move. */
  readonly onMoved: (words: string) => void
}

/** One saved result, and what can be done with it. */
export function SavedRow({ result, place, count, isBack, onMoved }: SavedRowProps) {
  const { name, note, savedOn, link } = result
  const [editing, setEditing] = useState<'not' | 'now' | 'done'>('not')
  const read = readLink(link)

  function move(by: -1 | 1): void {
    const next = place + by
    if (next < 1 || next > count) return
    moveResult(link, by)
    onMoved(movedWords(name, next, count))
  }

  return (
    <li>
      <h2 tabIndex={-1} ref={isBack ? focus : null}>
        {read.kind === 'newer' ? name : <Link to={to.result(link)}>{name}</Link>}
      </h2>
      <SavedVerdict read={read} />
      {note !== '' && <p className="saved-note">{note}</p>}
      <p className="quiet small">
        {SAVED.savedOn} {longDay(savedOn)}
      </p>
      {editing === 'now' ? (
        <DescribeForm
          result={result}
          onKeep={(words) => {
            describeResult(link, words)
            setEditing('done')
          }}
          onCancel={() => setEditing('done')}
        />
      ) : (
        <p className="row-buttons">
          <RowButton
            words={SAVED.edit}
            name={name}
            takesFocus={editing === 'done'}
            onPress={() => setEditing('now')}
          />
          <RowButton words={SAVED.up} name={name} idle={place === 1} onPress={() => move(-1)} />
          <RowButton
            words={SAVED.down}
            name={name}
            idle={place === count}
            onPress={() => move(1)}
          />
          <CompareLink link={link} name={name} />
          <RowButton words={SAVED.remove} name={name} onPress={() => deleteResult(link)} />
        </p>
      )}
    </li>
  )
}

const focus = (element: HTMLElement | null): void => element?.focus()

interface RowButtonProps {
  readonly words: string
  /** Of the result it belongs to. */
  readonly name: string
  /** Whether pressing it would do nothing; it can still be reached, so that no focus is lost. */
  readonly idle?: boolean
  /** Whether the focus goes there when it appears. */
  readonly takesFocus?: boolean
  readonly onPress: () => void
}

function RowButton({ words, name, idle = false, takesFocus = false, onPress }: RowButtonProps) {
  return (
    <button
      className="as-link"
      type="button"
      aria-disabled={idle}
      ref={takesFocus ? focus : null}
      onClick={onPress}
    >
      {words} <span className="visually-hidden">{name}</span>
    </button>
  )
}

/** Sets a saved result beside the answers in progress, where these are complete and others. */
function CompareLink({ link, name }: { link: string; name: string }) {
  const mine = complete(useDraft((state) => state.draft))
  if (mine === undefined || readLink(link).kind !== 'complete') return null
  const own = linkOf(mine)
  if (sameAnswers(own, link)) return null
  return (
    <Link to={to.compare(writeComparison(own, link))}>
      {SAVED.compare} <span className="visually-hidden">{name}</span>
    </Link>
  )
}
