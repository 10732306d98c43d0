/**
 * Draws the map behind the start page: invented hills and the lines of equal height on them.
 * Nothing is random, so the same map comes out every time. To change it, change the hills and run
 *
 *     npx tsx tools/draw-contours.ts > src/app/pages/home/contours.svg
 *
 * @module
 */
import { pathToFileURL } from 'node:url'

/** Size of the map, and how far apart the heights are taken, in the units of its drawing. */
const MAP = { width: 1200, height: 640, step: 16 } as const

/** How finely it is drawn: steps of the drawing in one unit of the map. */
const FINE = 4

/** How far apart two contour lines are, in the units of `heightAt`. */
const INTERVAL = 0.11

interface Hill {
  readonly x: number
  readonly y: number
  readonly height: number
  /** How far it reaches east and west, north and south. */
  readonly reach: readonly [number, number]
}

const HILLS: readonly Hill[] = [
  { x: 850, y: 120, height: 1, reach: [190, 130] },
  { x: 1130, y: 260, height: 1.15, reach: [150, 190] },
  { x: 690, y: 420, height: 0.55, reach: [200, 110] },
  { x: 980, y: 520, height: 0.8, reach: [170, 110] },
  { x: 330, y: 90, height: 0.5, reach: [260, 160] },
  { x: 230, y: 560, height: 0.6, reach: [300, 140] },
]

function heightAt(x: number, y: number): number {
  let height = 0.07 * Math.sin(x / 83 + y / 131) + 0.05 * Math.sin(y / 47 - x / 157)
  for (const hill of HILLS) {
    const east = (x - hill.x) / hill.reach[0]
    const north = (y - hill.y) / hill.reach[1]
    height += hill.height * Math.exp(-(east * east) - north * north)
  }
  return height
}

/** The map as an SVG file. */
export function drawing(): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP.width * FINE} ${MAP.height * FINE}">`,
    `<path fill="none" stroke="#f1f0ea" stroke-width="${1.2 * FINE}" d="${contourLines()}"/></svg>\n`,
  ].join('\n')
}

function contourLines(): string {
  const heights = heightGrid()
  const highest = Math.max(...heights.flat())
  const lines: string[] = []
  for (let level = INTERVAL; level < highest; level += INTERVAL) {
    lines.push(...linesAt(level, heights))
  }
  return lines.join('')
}

/** Heights at the corners of a grid that reaches one square past the map on every side. */
function heightGrid(): readonly (readonly number[])[] {
  const rows = Math.ceil(MAP.height / MAP.step) + 3
  const columns = Math.ceil(MAP.width / MAP.step) + 3
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => heightAt(place(column), place(row))),
  )
}

/** Where a row or column of the grid lies on the map. */
const place = (index: number): number => (index - 1) * MAP.step

/** Where a line crosses one side of a grid square. Two squares share it, and so link their parts. */
interface Crossing {
  readonly x: number
  readonly y: number
  readonly linked: Crossing[]
}

/** The lines at one height: marching squares, with the parts joined end to end. */
function linesAt(level: number, heights: readonly (readonly number[])[]): readonly string[] {
  const crossings = new Map<string, Crossing>()

  /** On the side that leads east, or with `down` south, from a corner. */
  function crossing(row: number, column: number, down: 0 | 1): Crossing | undefined {
    const [from, to] = [heights[row]![column]!, heights[row + down]![column + 1 - down]!]
    if (from < level === to < level) return undefined
    const key = `${row} ${column} ${down}`
    const known = crossings.get(key)
    if (known) return known
    const part = (level - from) / (to - from)
    const found = {
      x: place(column + part * (1 - down)) * FINE,
      y: place(row + part * down) * FINE,
      linked: [],
    }
    crossings.set(key, found)
    return found
  }

  for (let row = 0; row + 1 < heights.length; row += 1) {
    for (let column = 0; column + 1 < heights[row]!.length; column += 1) {
      const north = crossing(row, column, 0)
      const east = crossing(row, column + 1, 1)
      const south = crossing(row + 1, column, 0)
      const west = crossing(row, column, 1)
      const sides = [north, east, south, west].filter((side) => side !== undefined)
      if (sides.length === 2) link(sides[0]!, sides[1]!)
      if (sides.length === 4) {
        // A saddle: the middle says which two corners belong together.
        const middle = heightAt(place(column + 0.5), place(row + 0.5))
        const ridge = middle < level === heights[row]![column]! < level
        link(north!, ridge ? east! : west!)
        link(south!, ridge ? west! : east!)
      }
    }
  }
  return joined([...crossings.values()])
}

function link(one: Crossing, other: Crossing): void {
  one.linked.push(other)
  other.linked.push(one)
}

/** Walk from crossing to crossing: first the lines that leave the map, then the closed ones. */
function joined(crossings: readonly Crossing[]): readonly string[] {
  const walked = new Set<Crossing>()
  const openEnds = crossings.filter(({ linked }) => linked.length === 1)
  return [...openEnds, ...crossings].flatMap((start) => {
    const line: Crossing[] = []
    let next = walked.has(start) ? undefined : start
    while (next) {
      walked.add(next)
      line.push(next)
      next = next.linked.find((other) => !walked.has(other))
    }
    const closed = line.length > 2 && line.at(-1)!.linked.includes(start)
    return line.length < 3 ? [] : [smooth(closed ? [...line, line[0]!, line[1]!] : line)]
  })
}

/**
 * A curve from the middle of each part to the middle of the next, bent towards the crossing between
 * them. In whole steps, and each from the one before, which keeps the file small.
 */
function smooth(line: readonly Crossing[]): string {
  const middles = line.slice(1).map((to, index) => ({
    x: Math.round((line[index]!.x + to.x) / 2),
    y: Math.round((line[index]!.y + to.y) / 2),
  }))
  const bends = middles.slice(1).map((middle, index) => {
    const { x, y } = middles[index]!
    const bend = line[index + 1]!
    const steps = [Math.round(bend.x) - x, Math.round(bend.y) - y, middle.x - x, middle.y - y]
    return `q${steps.join(' ')}`
  })
  return `M${middles[0]!.x} ${middles[0]!.y}${bends.join('')}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(drawing())
