import type { Day } from './figure.ts'

/** Where figures come from. */
export interface Source {
  readonly title: string
  readonly publisher: string
  /** The publisher's own address for it. */
  readonly url: string
  /** The public copy the figure was read from, where the publisher's own page could not be opened. */
  readonly readFrom?: string
  /** When it was published or last changed, as the publisher writes it. */
  readonly published: string
  /** What the publisher asks of those who use it. */
  readonly licence: string
  /** The day someone last opened it and saw the number. */
  readonly checkedOn: Day
}
