/**
 * A share after its odds are multiplied: never below 0 or above 1, whatever the factor.
 *
 * @param factor above 0; 2 makes it twice as likely as not, against what it was
 */
export function shareAfter(share: number, factor: number): number {
  const weighted = share * factor
  return weighted / (1 - share + weighted)
}
