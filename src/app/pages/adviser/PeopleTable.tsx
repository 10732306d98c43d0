import { useId, useState } from 'react'
import { Link } from 'react-router'

import { writeLink } from '../../../links/link.ts'
import { ADVISER, type AdviserOrder } from '../../../words/en/adviser.ts'
import { CASE_COLUMNS, CASE_PROBLEMS, caseWords, type CaseColumn } from '../../../words/en/cases.ts'
import { download } from '../../parts/download.ts'
import { to } from '../../to.ts'
import { inOrder } from './in-order.ts'
import { peopleAsCsv } from './people-as-csv.ts'
import type { Person } from './people.ts'
import css from './PeopleTable.module.css'

const ORDERS = Object.entries(ADVISER.orders) as readonly [AdviserOrder, string][]
/** What stands beside the name. */
const RESULTS = (Object.keys(CASE_COLUMNS) as readonly CaseColumn[]).filter(
  (column) => column !== 'name',
)

/** One row for each person: sorted as asked, printed as a table, taken along as a file. */
export function PeopleTable({ people }: { people: readonly Person[] }) {
  const id = useId()
  const [order, setOrder] = useState<AdviserOrder>('line')
  const read = people.filter(({ kind }) => kind === 'read').length
  return (
    <section className="section" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{ADVISER.table}</h2>
      <output>{ADVISER.read(read, people.length - read)}</output>
      <div className={`actions ${css['tools']}`}>
        <div>
          <label htmlFor={`${id}order`}>{ADVISER.sort}</label>
          <select
            id={`${id}order`}
            value={order}
            onChange={({ target }) =>
              setOrder(ORDERS.find(([one]) => one === target.value)?.[0] ?? 'line')
            }
          >
            {ORDERS.map(([one, name]) => (
              <option key={one} value={one}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button
          className="button second"
          type="button"
          onClick={() => download(ADVISER.file, peopleAsCsv(people))}
        >
          {ADVISER.csv}
        </button>
        <button className="button second" type="button" onClick={() => print()}>
          {ADVISER.print}
        </button>
      </div>
      <table className={`stacks ${css['people']}`}>
        <caption className="visually-hidden">{ADVISER.table}</caption>
        <thead>
          <tr>
            <th scope="col">{CASE_COLUMNS.name}</th>
            {RESULTS.map((column) => (
              <th scope="col" key={column}>
                {CASE_COLUMNS[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(people, order).map((person) => (
            <Row key={person.given.line} person={person} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ person }: { person: Person }) {
  const { given } = person
  if (person.kind === 'bad') {
    return (
      <tr>
        <th scope="row">{given.name || ADVISER.unnamed}</th>
        <td colSpan={RESULTS.length}>
          {ADVISER.notRead(given.line, CASE_PROBLEMS[person.given.kind])}
        </td>
      </tr>
    )
  }
  const words = caseWords(given.name, person.summary)
  return (
    <tr>
      <th scope="row">
        <Link to={to.result(writeLink(person.answers))} aria-label={ADVISER.link(given.name)}>
          {given.name || ADVISER.line(given.line)}
        </Link>
      </th>
      {RESULTS.map((column) => (
        <td key={column} data-label={CASE_COLUMNS[column]}>
          {words[column]}
        </td>
      ))}
    </tr>
  )
}
