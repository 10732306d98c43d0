/** A page that is the same for everyone, and is rendered ahead. */
export interface StaticPage {
  readonly address: string
  readonly title: string
  readonly summary: string
  /** The file of its text, from the root of the project; undefined where it has none. */
  readonly text: string | undefined
}
