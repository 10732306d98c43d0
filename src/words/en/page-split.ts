/** A booking page, split into what its front end does and what its back end does. */
export const PAGE_SPLIT = {
  page: 'On the page',
  front: 'Front end',
  back: 'Back end',
} as const

/** The pieces of that page, and what is drawn of each. */
export const PAGE_PIECES = {
  name: {
    name: 'Your name at the top',
    drawn: { clinic: 'Clinic', hello: 'Hello, Ana' },
    front: 'Places the name, and makes it readable on a small phone.',
    back: 'Checks who you are, and looks your name up.',
  },
  times: {
    name: 'The free times',
    drawn: ['9:00', '9:30', '11:00', '2:30'],
    front: 'Draws the times as buttons, and marks the one you picked.',
    back: 'Finds the times that are open, closed days and other bookings left out.',
  },
  button: {
    name: 'The Book button',
    drawn: 'Book',
    front: 'Notices the press, and shows that something is going on.',
    back: 'Checks the request again, and saves the booking so that nobody else gets the time.',
  },
  message: {
    name: 'The message at the end',
    drawn: 'You are booked',
    front: 'Shows the answer, good or bad, and what to do next.',
    back: 'Sends the answer, and the email a moment later.',
  },
} as const
