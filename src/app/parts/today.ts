/** Today where the person is, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const two = (part: number) => String(part).padStart(2, '0')
