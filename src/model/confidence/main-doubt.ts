/**
 * Where doubt about the first path comes from: from what the person cares about, from figures
 * nobody has measured well, from both, or from neither.
 */
export type Doubt = 'priorities' | 'facts' | 'both' | 'neither'

/** First in at least this share of versions, a path leaves no doubt worth naming. */
const SURE = 0.85

/** One source is named alone when it leaves this many times as much doubt as the other. */
const MAIN = 2

/**
 * Compare how often the first path stays first when only priorities vary with how often it does
 * when only the figures vary.
 */
export function sourceOfDoubt(firstAsPrioritiesVary: number, firstAsFactsVary: number): Doubt {
  const priorities = 1 - firstAsPrioritiesVary
  const facts = 1 - firstAsFactsVary
  if (priorities <= 1 - SURE && facts <= 1 - SURE) return 'neither'
  if (priorities >= MAIN * facts) return 'priorities'
  return facts >= MAIN * priorities ? 'facts' : 'both'
}
