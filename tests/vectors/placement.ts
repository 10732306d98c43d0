/**
 * What a placement rate says about everyone who enrolled: those nobody heard from may all have been
 * placed, or none of them. Worst-case bounds after Horowitz and Manski; the interval after Wilson.
 */
export const PLACEMENT = {
  enrolled: 100,
  graduated: 70,
  answered: 50,
  placed: 40,
  advertised: 0.8,
  atLeast: 0.4,
  atMost: 0.6,
} as const
