/** The release of model and data, as `year.number`. A link carries it, so a later release can say what changed. */
export const RELEASE = '2026.4'
