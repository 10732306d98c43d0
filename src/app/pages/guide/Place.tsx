interface PlaceProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly name: string
  /** What it does, in a word or two. */
  readonly does: string
  /** The numbers of the steps that happen here. */
  readonly steps: readonly number[]
}

/** A box in a drawing: its steps, its name, and what it does. */
export function Place({ x, y, width, height, name, does, steps }: PlaceProps) {
  const middle = x + width / 2
  return (
    <g>
      <rect className="place" x={x + 1} y={y + 1} width={width - 2} height={height - 2} />
      {steps.map((step, at) => (
        <StepMark
          key={step}
          x={middle + (at - (steps.length - 1) / 2) * 36}
          y={y + 24}
          step={step}
        />
      ))}
      <text className="name" x={middle} y={y + height - 32} textAnchor="middle">
        {name}
      </text>
      <text x={middle} y={y + height - 11} textAnchor="middle">
        {does}
      </text>
    </g>
  )
}

/** The number of a step, which stands in the list beside the drawing too. */
export function StepMark({ x, y, step }: { x: number; y: number; step: number }) {
  return (
    <g className="mark">
      <circle cx={x} cy={y} r={14} />
      <text x={x} y={y + 5.5} textAnchor="middle">
        {step}
      </text>
    </g>
  )
}
