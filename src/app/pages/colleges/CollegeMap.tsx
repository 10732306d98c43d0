import { useMemo, useState, type PointerEvent } from 'react'
import { Link } from 'react-router'

import type { CollegeEntry } from '../../../evidence/colleges/college.ts'
import type { Position } from '../../../evidence/colleges/distance.ts'
import { OUTLINES_SOURCE } from '../../../evidence/states/outlines-source.ts'
import { OUTLINES } from '../../../evidence/states/outlines-table.ts'
import type { FoundCollege } from '../../../model/matching/find-colleges.ts'
import { COLLEGE_MAP } from '../../../words/en/colleges.ts'
import { to } from '../../to.ts'
import css from './CollegeMap.module.css'
import { dots, MAP, onMap, type Point } from './on-map.ts'

interface CollegeMapProps {
  readonly found: readonly FoundCollege[]
  /** Where somebody is, if they said so. */
  readonly from: Position | null
}

/** How far from a dot a finger may land, in units of the drawing. */
const REACH = 30

/** How many colleges of one place are named. */
const NAMED = 6

/** The same colleges as in the list, each a dot at its city. */
export function CollegeMap({ found, from }: CollegeMapProps) {
  const [touched, touch] = useState<Point | null>(null)
  const places = useMemo(() => placesOf(found), [found])
  const path = useMemo(() => dots(places.map(({ point }) => point)), [places])
  const shown = places.reduce((sum, { colleges }) => sum + colleges.length, 0)
  const here = touched === null ? undefined : nearest(places, touched)
  const home = from === null ? null : onMap(from)
  const onPointerUp = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const { left, top, width } = currentTarget.getBoundingClientRect()
    const scale = MAP.width / width
    touch([(clientX - left) * scale, (clientY - top) * scale])
  }
  return (
    <div className={css['map']}>
      <svg viewBox={`0 0 ${MAP.width} ${MAP.height}`} aria-hidden="true" onPointerUp={onPointerUp}>
        <path className={css['land']} d={OUTLINES.coast} />
        <path className={css['borders']} d={OUTLINES.borders} />
        <path className={css['dots']} d={path} />
        {home !== null && <circle className={css['home']} cx={home[0]} cy={home[1]} r={12} />}
        {here !== undefined && (
          <circle className={css['here']} cx={here.point[0]} cy={here.point[1]} r={12} />
        )}
      </svg>
      <div aria-live="polite">
        {here === undefined ? (
          <p>{COLLEGE_MAP.shown(shown, places.length)}</p>
        ) : (
          <>
            <p>
              <b>{COLLEGE_MAP.place(here.colleges[0]!)}</b>
            </p>
            <ul className={css['names']}>
              {here.colleges.slice(0, NAMED).map(({ unitid, name }) => (
                <li key={unitid}>
                  <Link to={to.college(unitid)}>{name}</Link>
                </li>
              ))}
            </ul>
            {here.colleges.length > NAMED && (
              <p className="small">{COLLEGE_MAP.more(here.colleges.length - NAMED)}</p>
            )}
          </>
        )}
      </div>
      <p className="small quiet">
        {shown < found.length && `${COLLEGE_MAP.beyond(found.length - shown)} `}
        {COLLEGE_MAP.outline} <a href={OUTLINES_SOURCE.url}>{OUTLINES_SOURCE.title}</a>,{' '}
        {OUTLINES_SOURCE.publisher}.
      </p>
    </div>
  )
}

/** The colleges of one city. */
interface Place {
  readonly point: Point
  readonly colleges: CollegeEntry[]
}

function placesOf(found: readonly FoundCollege[]): readonly Place[] {
  const places = new Map<string, Place>()
  for (const { entry } of found) {
    const key = `${entry.latitude} ${entry.longitude}`
    const place = places.get(key)
    const point = place === undefined ? onMap(entry) : place.point
    if (point === null) continue
    if (place === undefined) places.set(key, { point, colleges: [entry] })
    else place.colleges.push(entry)
  }
  return [...places.values()]
}

/** The place closest to where somebody touched the map, if one is in reach. */
function nearest(places: readonly Place[], [x, y]: Point): Place | undefined {
  let best: Place | undefined
  let least = REACH * REACH
  for (const place of places) {
    const [across, down] = [place.point[0] - x, place.point[1] - y]
    const distance = across * across + down * down
    if (distance > least) continue
    best = place
    least = distance
  }
  return best
}
