/** Hours of study a week at which paths are compared, where a path allows so few. */
export const PACE = 20
