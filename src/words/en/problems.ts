/** What we say when answers cannot be kept, or could not be read back, on this device. */
export const KEEPING_WORDS = {
  'not-kept':
    'Your answers are not saved on this device, so they last only until you close this page.',
  unreadable: 'The answers saved on this device could not be read, so this starts with none.',
  'partly-unreadable':
    'Some of the answers saved on this device could not be read, so they are asked again.',
} as const
