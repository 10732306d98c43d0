type Point = readonly [x: number, y: number]

/** How far an arrow's head reaches back, and to each side. */
const HEAD = { length: 11, half: 6 }

/** A straight arrow from one place to another, across or down. */
export function Way({ from, to }: { from: Point; to: Point }) {
  const [x, y] = to
  const long = Math.hypot(x - from[0], y - from[1])
  const [dx, dy] = [(x - from[0]) / long, (y - from[1]) / long]
  const [backX, backY] = [x - dx * HEAD.length, y - dy * HEAD.length]
  const side = ([sx, sy]: Point) => `${backX + sx * HEAD.half},${backY + sy * HEAD.half}`
  return (
    <g className="way">
      <line x1={from[0]} y1={from[1]} x2={backX} y2={backY} />
      <polygon points={`${x},${y} ${side([-dy, dx])} ${side([dy, -dx])}`} />
    </g>
  )
}
