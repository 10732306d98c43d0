/** Today where the person is, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const two = (part: number) => String(part).padStart(2, '0')

/** A day as people write it: `November 22, 2026`. */
export function longDate(day: string): string {
  // At noon, so that no time zone makes it another day.
  return new Date(`${day}T12:00:00`).toLocaleDateString('en-US', { dateStyle: 'long' })
}
