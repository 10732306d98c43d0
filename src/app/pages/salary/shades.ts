import { extent, quantileSorted } from 'd3-array'

/** How many shades the tiles have. */
const SHADES = 5

/** A shade of the map and the amounts it stands for. */
export interface Shade {
  /** From 1, the lowest pay, to `SHADES`. */
  readonly shade: number
  readonly low: number
  readonly high: number
}

/** Splits amounts into shades that hold about a fifth of the states each. */
export function shadesOf(amounts: readonly number[]): {
  readonly shadeOf: (amount: number) => number
  readonly shades: readonly Shade[]
} {
  const ordered = [...amounts].sort((a, b) => a - b)
  const edges = Array.from({ length: SHADES - 1 }, (_, at) =>
    quantileSorted(ordered, (at + 1) / SHADES),
  ).filter((edge) => edge !== undefined)
  const shadeOf = (amount: number) => 1 + edges.filter((edge) => amount >= edge).length
  const shades = Array.from({ length: SHADES }, (_, at) => at + 1).flatMap((shade) => {
    const within = ordered.filter((amount) => shadeOf(amount) === shade)
    const [low, high] = extent(within)
    return low === undefined ? [] : [{ shade, low, high }]
  })
  return { shadeOf, shades }
}
