/** Where the saved results are kept on this device, as the text of a saved file. */
export const SAVED_KEY = 'waymark-saved'
