/** A page that is the same for everyone, and is rendered ahead. */
export interface StaticPage {
  readonly address: string
  readonly title: string
  readonly summary: string
  /** The modules that hold it, from the root of the project. */
  readonly modules: readonly string[]
  /** Whether it waits for what only a script can do, and has to say so where none runs. */
  readonly needsScript?: true
}
