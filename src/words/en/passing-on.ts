/** What one link is called where it is handed on. */
export interface PassOnWords {
  readonly field: string
  readonly copy: string
  /** Of a message that carries it. */
  readonly subject: string
}

/** What we say around handing a link on. */
export const PASSING_ON = {
  passOn: {
    field: 'The link',
    copy: 'Copy the link',
    subject: 'My result from Waymark',
  },
  reveals:
    'The link holds your ten answers and whatever else you told us. Whoever has it can read them; it is stored nowhere else.',
  leaveOut: {
    label: 'Leave out what I earn and my state',
    detail: 'the numbers may then differ a little',
  },
  copied: 'The link is copied.',
  notCopied: 'This browser did not let us copy. The link is selected above, for you to copy.',
  share: 'Share',
  print: 'Print',
  mail: 'Send it by email',
  showQr: 'Show a QR code',
  hideQr: 'Hide the QR code',
  qrName: 'QR code of the link',
  qrHint: 'Point the camera of a phone at it to open this page there.',
  qrFailed: 'The QR code could not be loaded. Copy the link instead.',
} as const

/** Keeping a result on this device. */
export const SAVING = {
  title: 'Save it on this device',
  name: 'A name for it',
  save: 'Save this result',
  nameMissing: 'Enter a name, so that you can tell it from others',
  see: 'See saved results',
  notKept:
    'This device did not store it, so it lasts only until you close this page. Copy the link to keep it.',
} as const

export const savedAs = (name: string): string => `Saved on this device as “${name}”.`

/** Asking somebody for a second opinion. */
export const ASKING = {
  title: 'Ask for a second opinion',
  line: 'Someone who knows you may answer some questions differently. This link lets them answer for you, without seeing your answers first, and send back both results side by side.',
  passOn: {
    field: 'The link to ask with',
    copy: 'Copy this link',
    subject: 'Would you answer ten questions for me?',
  },
} as const
