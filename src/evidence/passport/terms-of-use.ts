/** What publishers ask of those who use their figures, where several ask the same. */
export const PUBLIC_DOMAIN = 'US government work, public domain; credit requested'
export const FACTS_QUOTED = 'Single facts quoted, with credit'
export const ODBL = 'Open Database License (ODbL) 1.0, with attribution'
export const COLLEGE_BOARD = 'Data may be cited for noncommercial purposes with attribution'
