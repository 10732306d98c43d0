/** What we say about the results kept on this device. */
export const SAVED = {
  title: 'Saved results',
  lead: 'They are kept on this device only, as links. Nobody else can see them, and nobody can bring them back if you clear this browser.',
  empty: 'Nothing is saved here yet. At the end of every result there is a button that saves it.',
  start: 'Find my path',
  savedOn: 'Saved on',
  nearest: 'comes closest, and asks for more than was said',
  printed: 'My results side by side',
  result: 'Result',
  columns: 'What each says today; months, total cost and chance are typical figures.',
  incomplete: 'A later release asks more than this result answered. Open it to answer the rest.',
  newer: 'Made with a later version of Waymark. Load this page again to open it.',
  edit: 'Edit',
  name: 'Name',
  note: 'Note',
  noteHint: 'Whatever you want to remember about it',
  keep: 'Keep changes',
  cancel: 'Cancel',
  up: 'Move up',
  down: 'Move down',
  remove: 'Delete',
  undo: 'Bring it back',
  compare: 'Compare with my answers',
} as const

/** A result whose verdict is another now. */
export const whatItShowed = (verdict: string): string => `When you saved it: ${verdict}.`

export const deletedWords = (name: string): string => `“${name}” is deleted.`
export const movedWords = (name: string, place: number, count: number): string =>
  `“${name}” is now number ${place} of ${count}.`

/** What we say when saved results cannot be stored, or could not be read, here. */
export const SAVED_TROUBLE = {
  'not-kept':
    'This device does not store what you change here, so it lasts only until you close this page. Take it with you as a file.',
  newer:
    'The results stored here were saved by a later version of Waymark. Load this page again to see them. They are left as they are, and kept aside if you save something new.',
  unreadable:
    'What is stored here could not be read as saved results. It is left as it is, and kept aside if you save something new.',
  'partly-unreadable':
    'Some of the saved results could not be read. They are left as they are, and kept aside when you change the list.',
} as const

/** What was kept aside. */
export const ASIDE = {
  title: 'Kept aside',
  line: 'Found on this device earlier, and not readable at the time.',
  add: 'Add to my saved results',
  take: 'Download it',
  remove: 'Delete it for good',
  file: 'waymark-kept-aside.txt',
} as const

/** Taking saved results elsewhere, and bringing them here. */
export const CARRYING = {
  title: 'Take them with you',
  line: 'One file holds them all. Open it on another device to have them there too.',
  take: 'Download as a file',
  bring: 'Add from a file',
  file: 'waymark-saved-results.json',
  newer: 'This file was written by a later version of Waymark. Load this page again and retry.',
  'not-saved-results': 'This is not a file of saved results. Nothing was changed.',
} as const

/** What became of a file that was brought here. */
export function importedWords(added: number, here: number, unreadable: number): string {
  const parts = [added === 1 ? '1 result was added' : `${added} results were added`]
  if (here > 0) parts.push(here === 1 ? '1 was here already' : `${here} were here already`)
  if (unreadable > 0) parts.push(`${unreadable} could not be read`)
  return `${parts.join('; ')}.`
}
