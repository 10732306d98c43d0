/** A word of the trade in plain words. */
export interface Term {
  readonly term: string
  /** Other forms under which it appears in texts. A form with a capital is matched with it. */
  readonly also?: readonly string[]
  /** What it means, in a sentence or two without other words of the trade. */
  readonly meaning: string
}

/** Words of the trade by their id, which is their place on the glossary page. */
export const GLOSSARY = {
  api: {
    term: 'API',
    also: ['APIs'],
    meaning:
      'A fixed set of requests that one program accepts from another, and the answers it gives. Short for application programming interface.',
  },
  server: {
    term: 'server',
    also: ['servers'],
    meaning:
      'A computer, or a program on it, that waits for requests and answers them. A website runs on at least one.',
  },
} as const satisfies Readonly<Record<string, Term>>
export type TermId = keyof typeof GLOSSARY
