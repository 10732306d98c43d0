export const PRODUCT_NAME = 'Waymark'

/** The title of a page where it stands among those of other sites. */
export const titleInBrowser = (title: string): string => `${title} | ${PRODUCT_NAME}`

/** What the product answers. */
export const PRODUCT_QUESTION = 'Bootcamp, online course or degree?'

/** What the whole product is, in a sentence. The page shell, index.html, says the same. */
export const PRODUCT_SUMMARY =
  'Ten short questions, and an honest answer on how to become a web or back-end developer: what fits your time, your money and your goal, with a source for every figure.'
