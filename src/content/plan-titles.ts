/** The headings of what comes after the answer. Apart, because they are shown before the rest is fetched. */
export const PLAN_TITLE = 'Your plan'
export const NEXT_STEPS_TITLE = 'Next steps'
