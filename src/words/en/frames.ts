/** What pages say that are drawn by the visitor's own device, until it has drawn them. */
export const FRAMES = {
  result: {
    title: 'Your result',
    lead: 'Working it out on your own device. This takes a moment.',
  },
  comparison: {
    title: 'Two results side by side',
    lead: 'Working them out on your own device. This takes a moment.',
  },
  opinion: {
    title: 'A second opinion',
    lead: 'Opening what is kept on your own device.',
  },
} as const
