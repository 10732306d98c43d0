import { ARTICLES } from 'virtual:articles'
import { useId, type ReactNode } from 'react'

import { GRADE_WORDS } from '../../../words/en/passports.ts'
import { SOURCES_PAGE } from '../../../words/en/sources.ts'
import css from './SourcesFilters.module.css'
import { AGES, GRADES, IN_ANSWERS, PUBLISHERS, type SourcesView } from './sources-view.ts'

interface SourcesFiltersProps {
  readonly view: SourcesView
  /** Whether the reader's device draws the page. */
  readonly alive: boolean
  readonly onChange: (changed: Partial<SourcesView>) => void
}

/** What to look for among the figures. */
export function SourcesFilters({ view, alive, onChange }: SourcesFiltersProps) {
  const id = useId()
  return (
    <search className={css['filters']}>
      <p>
        <label htmlFor={`${id}text`}>{SOURCES_PAGE.search}</label>
        <input
          className={css['text']}
          id={`${id}text`}
          type="search"
          autoComplete="off"
          maxLength={80}
          disabled={!alive}
          value={view.text}
          onChange={({ target }) => onChange({ text: target.value })}
        />
      </p>
      <Choice
        label={SOURCES_PAGE.grade}
        value={view.grade ?? ''}
        onChoose={(chosen) => onChange({ grade: GRADES.find((one) => one === chosen) ?? null })}
      >
        {GRADES.map((grade) => (
          <option key={grade} value={grade}>
            {SOURCES_PAGE.gradeOption(grade, GRADE_WORDS[grade])}
          </option>
        ))}
      </Choice>
      <Choice
        label={SOURCES_PAGE.publisher}
        value={view.publisher ?? ''}
        onChoose={(chosen) => onChange({ publisher: chosen || null })}
      >
        {PUBLISHERS.map((publisher) => (
          <option key={publisher} value={publisher}>
            {publisher}
          </option>
        ))}
      </Choice>
      <Choice
        label={SOURCES_PAGE.usedIn}
        value={view.usedIn ?? ''}
        onChoose={(chosen) => onChange({ usedIn: chosen || null })}
      >
        <option value={IN_ANSWERS}>{SOURCES_PAGE.inAnswers}</option>
        {ARTICLES.map(({ address, title }) => (
          <option key={address} value={address}>
            {title}
          </option>
        ))}
      </Choice>
      <Choice
        label={SOURCES_PAGE.age}
        value={String(view.age ?? '')}
        onChoose={(chosen) => onChange({ age: AGES.find((one) => String(one) === chosen) ?? null })}
      >
        {AGES.map((age) => (
          <option key={age} value={age}>
            {SOURCES_PAGE.ageOption(age)}
          </option>
        ))}
      </Choice>
      <label className={css['box']}>
        <input
          type="checkbox"
          checked={view.moves}
          onChange={({ target }) => onChange({ moves: target.checked })}
        />
        <span>{SOURCES_PAGE.moves}</span>
      </label>
      <label className={css['box']}>
        <input
          type="checkbox"
          checked={view.due}
          onChange={({ target }) => onChange({ due: target.checked })}
        />
        <span>{SOURCES_PAGE.due}</span>
      </label>
    </search>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly onChoose: (value: string) => void
  readonly children: ReactNode
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{SOURCES_PAGE.any}</option>
        {children}
      </select>
    </p>
  )
}
