/** Where the passport of a figure stands on the page of an article. */
export const passportId = (figure: string): string => `figure-${figure.replaceAll('/', '-')}`
