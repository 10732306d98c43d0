/**
 * The exact chance that w·d > 0 for weights uniform on the simplex, by a recursion that only ever
 * averages.
 *
 * @see Dempster & Kleyle 1968, Annals of Mathematical Statistics 39(5): the closed form without ties
 */
export function exactWinShare(d: readonly number[]): number {
  const losses = d.filter((difference) => difference < 0)
  const gains = d.filter((difference) => difference >= 0)
  const shares = [0, ...losses.map(() => 1)]
  for (const gain of gains) {
    losses.forEach((loss, i) => {
      shares[i + 1] = (gain * shares[i]! - loss * shares[i + 1]!) / (gain - loss)
    })
  }
  return 1 - shares.at(-1)!
}
