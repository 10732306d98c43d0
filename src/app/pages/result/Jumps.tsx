/** Ways down the page, which is long. Buttons, because the fragment of the address holds the result. */
export function Jumps({ titles }: { titles: readonly string[] }) {
  return (
    <nav className="jumps" aria-label="On this page">
      <ul>
        {titles.map((title) => (
          <li key={title}>
            <button className="as-link" type="button" onClick={() => goTo(title)}>
              {title}
            </button>
          </li>
        ))}
        <li>
          <button className="as-link" type="button" onClick={() => window.print()}>
            Print
          </button>
        </li>
      </ul>
    </nav>
  )
}

function goTo(title: string): void {
  for (const heading of document.querySelectorAll<HTMLElement>('.result h2')) {
    if (heading.textContent !== title) continue
    heading.tabIndex = -1
    heading.scrollIntoView()
    heading.focus({ preventScroll: true })
    return
  }
}
