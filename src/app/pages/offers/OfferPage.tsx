import { useId, useState, type FormEvent } from 'react'
import { useNavigate, useSearchParams } from 'react-router'

import { PATH_IDS } from '../../../evidence/paths/path.ts'
import { NO_OFFER, PAYING, type OwnOffer } from '../../../model/matching/own-offer.ts'
import { exactUsd, count } from '../../../words/en/format.ts'
import { OFFER, OFFER_SUMMARY, OFFER_TITLE, PAYING_WORDS } from '../../../words/en/offers.ts'
import { PATH_WORDS } from '../../../words/en/paths.ts'
import { NAME_LENGTH, NUMBERS, readNumber, type NumberField } from '../../kept/offer-text.ts'
import { keepOffer, useOwnOffers } from '../../kept/own-offers.ts'
import { Frame } from '../../parts/Frame.tsx'
import { useAlive } from '../../parts/use-hydrated.ts'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'
import { Judgment } from './Judgment.tsx'
import css from './OfferPage.module.css'

/** Where somebody enters an offer that is not on the list, and sees at once what to make of it. */
export function OfferPage() {
  useTitle(OFFER_TITLE, OFFER_SUMMARY)
  return useAlive() ? <Entering /> : <Frame title={OFFER_TITLE} lead={OFFER_SUMMARY} />
}

function Entering() {
  const [search] = useSearchParams()
  const offers = useOwnOffers((state) => state.offers)
  const entered = offers.find(({ name }) => name === search.get('name'))
  return (
    <div className={`wrap ${css['page']}`}>
      <h1>{OFFER_TITLE}</h1>
      <p className="lead">{OFFER_SUMMARY}</p>
      <OfferForm key={entered?.name ?? ''} entered={entered ?? NO_OFFER} />
    </div>
  )
}

type Typed = Readonly<Record<NumberField, string>>

const FIELDS = Object.keys(NUMBERS) as readonly NumberField[]

function OfferForm({ entered }: { entered: OwnOffer }) {
  const navigate = useNavigate()
  const keeping = useOwnOffers((state) => state.keeping)
  const [offer, setOffer] = useState(entered)
  const [typed, setTyped] = useState<Typed>(() => typedFrom(entered))
  const [tried, setTried] = useState(false)
  const nameId = useId()

  const wrong = (field: NumberField): boolean =>
    typed[field].trim() !== '' && readNumber(typed[field], NUMBERS[field]) === null
  const nameMissing = offer.name.trim() === ''
  const change = (changed: Partial<OwnOffer>) => setOffer((now) => ({ ...now, ...changed }))
  const number = (field: NumberField) => (
    <NumberInput
      key={field}
      field={field}
      text={typed[field]}
      wrong={wrong(field)}
      onType={(text) => {
        setTyped((now) => ({ ...now, [field]: text }))
        change({ [field]: readNumber(text, NUMBERS[field]) })
      }}
    />
  )

  function keep(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (nameMissing) document.getElementById(nameId)?.focus()
    else if (!FIELDS.some(wrong)) {
      if (entered.name !== '' && entered.name !== offer.name.trim()) keepOffer(entered)
      keepOffer({ ...offer, name: offer.name.trim() })
      void navigate(to.offers())
    }
  }

  return (
    <form className={css['form']} onSubmit={keep} noValidate>
      <p className="quiet">
        {keeping === 'kept' ? OFFER.private : OFFER.notKept} {OFFER.leaveOut}
      </p>
      <fieldset>
        <legend>{OFFER.about}</legend>
        <div className={css['field']}>
          <label htmlFor={nameId}>{OFFER.name}</label>
          <input
            id={nameId}
            value={offer.name}
            maxLength={NAME_LENGTH}
            autoComplete="off"
            aria-invalid={tried && nameMissing}
            aria-describedby={tried && nameMissing ? `${nameId}wrong` : undefined}
            onChange={({ target }) => change({ name: target.value })}
          />
          {tried && nameMissing && (
            <p className="error-message" id={`${nameId}wrong`}>
              {OFFER.nameMissing}
            </p>
          )}
        </div>
        <Select
          label={OFFER.path}
          value={offer.path}
          options={PATH_IDS}
          words={(path) => PATH_WORDS[path].name}
          onChoose={(path) => change({ path: path ?? NO_OFFER.path })}
        />
        {number('weeks')}
        {number('hours')}
      </fieldset>
      <fieldset>
        <legend>{OFFER.money}</legend>
        {number('price')}
        <Select
          label={OFFER.paying}
          value={offer.paying}
          options={PAYING}
          words={(paying) => PAYING_WORDS[paying]}
          none={OFFER.payingNotTold}
          onChoose={(paying) => change({ paying })}
        />
        {number('rate')}
        {number('most')}
        {number('refund')}
        <Tick on={offer.hurry} label={OFFER.hurry} onTick={(hurry) => change({ hurry })} />
      </fieldset>
      <fieldset>
        <legend>{OFFER.promise}</legend>
        {number('claim')}
        {number('claimOf')}
        <Tick on={offer.audited} label={OFFER.audited} onTick={(audited) => change({ audited })} />
        <Tick
          on={offer.lentName}
          label={OFFER.lentName}
          onTick={(lentName) => change({ lentName })}
        />
      </fieldset>
      <p className="actions">
        <button className="button" type="submit">
          {OFFER.keep}
        </button>
      </p>
      <Judgment offer={offer} />
    </form>
  )
}

/** What would have been typed for an offer. */
const typedFrom = (offer: OwnOffer): Typed =>
  Object.fromEntries(FIELDS.map((field) => [field, String(offer[field] ?? '')])) as Typed

interface NumberInputProps {
  readonly field: NumberField
  readonly text: string
  readonly wrong: boolean
  readonly onType: (text: string) => void
}

function NumberInput({ field, text, wrong, onType }: NumberInputProps) {
  const id = useId()
  const most = NUMBERS[field]
  const isMoney = field === 'price' || field === 'most'
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{OFFER[field]}</label>
      <input
        id={id}
        value={text}
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}wrong` : undefined}
        onChange={({ target }) => onType(target.value)}
      />
      {wrong && (
        <p className="error-message" id={`${id}wrong`}>
          {OFFER.wrong(isMoney ? exactUsd(most) : count(most))}
        </p>
      )}
    </div>
  )
}

interface SelectProps<Option extends string> {
  readonly label: string
  readonly value: Option | null
  readonly options: readonly Option[]
  readonly words: (option: Option) => string
  /** What stands for none of them, where that is a choice. */
  readonly none?: string
  readonly onChoose: (option: Option | null) => void
}

function Select<Option extends string>(props: SelectProps<Option>) {
  const id = useId()
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value ?? ''}
        onChange={({ target }) =>
          props.onChoose(props.options.find((option) => option === target.value) ?? null)
        }
      >
        {props.none !== undefined && <option value="">{props.none}</option>}
        {props.options.map((option) => (
          <option key={option} value={option}>
            {props.words(option)}
          </option>
        ))}
      </select>
    </div>
  )
}

interface TickProps {
  readonly on: boolean
  readonly label: string
  readonly onTick: (on: boolean) => void
}

function Tick({ on, label, onTick }: TickProps) {
  return (
    <label className={css['tick']}>
      <input type="checkbox" checked={on} onChange={({ target }) => onTick(target.checked)} />
      <span>{label}</span>
    </label>
  )
}
