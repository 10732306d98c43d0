/** What we say to someone who answers for another person. */
export const OPINION = {
  title: 'What would you answer for them?',
  lead: 'Someone has answered ten questions about how to become a developer, and asks what you would answer for them.',
  how: [
    'Answer as you think is right for them. “I’m not sure” is fine.',
    'You see their answers only afterward, so that yours are your own.',
    'It takes about two minutes. Your own answers on this device, if any, stay as they are.',
    'At the end you see both results side by side and get a link to send back.',
  ],
  start: 'Answer for them',
  goOn: 'Go on answering for them',
  another:
    'You have begun to answer for someone else. Starting here puts these answers in place of those.',
  goOnWithAnother: 'Go on with the other one',
  reminder: 'You are answering for the person who sent you the link: “you” means them.',
  notKept:
    'Your answers for them are not saved on this device, so they last only until you close this page.',
  check: 'Check your answers for them',
  checkLead: 'You can change any answer. What they told us about pay, state and aid is taken over.',
  compare: 'See both side by side',
  nobody: {
    title: 'Nobody has asked for your opinion here',
    line: 'A second opinion begins with a link from the person who asks. Open that link again.',
  },
} as const

export const stillOpen = (count: number): string =>
  count === 1
    ? 'One question is still open, and comes first.'
    : `${count} questions are still open, and come first.`
