/**
 * Finds the generating vector of a rank-1 lattice, one dimension at a time: each takes the odd
 * number that leaves the smallest worst-case error, with later dimensions weighing less.
 *
 * Run `npx tsx tools/find-lattice.ts 512 40` to print the vector that `src/model/sampling/lattice.ts` ships.
 *
 * @see Sloan & Reztsov 2002, Component-by-component construction of good lattice rules
 * @module
 */
export function findLattice(points: number, dimensions: number): readonly number[] {
  const generator: number[] = []
  let product = new Float64Array(points).fill(1)
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    const weight = (0.5 / (1 + dimension)) * 2 * Math.PI * Math.PI
    // The second Bernoulli polynomial at each k/points, scaled by the dimension's weight.
    const kernel = Float64Array.from({ length: points }, (_, k) => {
      const x = k / points
      return 1 + weight * (x * x - x + 1 / 6)
    })
    let best = { error: Infinity, number: 1 }
    for (let number = 1; number < points; number += 2) {
      let error = 0
      for (let i = 0; i < points; i += 1) error += product[i]! * kernel[(i * number) % points]!
      error /= points
      // A number and its mirror image are equally good; rounding must not choose between them.
      if (error < best.error - 1e-12 * error) best = { error, number }
    }
    generator.push(best.number)
    product = product.map((value, i) => value * kernel[(i * best.number) % points]!)
  }
  return generator
}

if (process.argv[1] === import.meta.filename) {
  const [points = 512, dimensions = 40] = process.argv.slice(2).map(Number)
  console.log(findLattice(points, dimensions).join(', '))
}
