/** An address of ours as it works outside this page. */
export const fullAddress = (path: string): string => new URL(path, window.location.origin).href
