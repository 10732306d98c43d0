/** What we say around sharing a result. */
export const SHARING = {
  contains:
    'The link holds your ten answers and whatever else you told us. Nothing is stored anywhere: whoever has the link can read them, and nobody else can.',
  leaveOut: {
    label: 'Leave out what I earn and my state',
    detail: 'the numbers may then differ a little',
  },
  copied: 'The link is copied.',
  notCopied: 'This browser did not let us copy. The link is selected here, so you can copy it.',
  mailSubject: 'My result from Waymark',
} as const

/** What stands at the foot of a result. */
export const METHOD_NOTE =
  'First, paths that break one of your limits are set aside. The others are put in order by six criteria, weighed by your answers. That sum only orders the paths; it is not a mark, so we never show it as one.'
