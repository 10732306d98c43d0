/** What an address says that leads to none of our pages. */
export const LOST_LINK = {
  cut: {
    title: 'This looks like a result link, but its answers are missing',
    line: 'Some mail and chat programs cut links short. Ask whoever sent it to send it again, or copy it whole, from “https” to its end.',
  },
  unknown: {
    title: 'This page is not on the map',
    line: 'If you typed the address, check its spelling. If a link brought you here, it may have been cut short on its way.',
  },
} as const
