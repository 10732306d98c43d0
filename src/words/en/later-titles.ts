/**
 * The headings of what is fetched when a person comes near. Apart, because they stand there before
 * the rest has come.
 *
 * @module
 */
export const PLAN_TITLE = 'Your plan'
export const NEXT_STEPS_TITLE = 'Next steps'
export const MONEY_TITLE = 'Whether it pays off'
export const VERSUS_TITLE = 'Compare any two'
export const SHARING_TITLE = 'Keep it or share it'
