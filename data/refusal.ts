/** Why an input file was refused: the file, the place in it, and what is wrong there. */
export class Refusal extends Error {
  constructor(file: string, place: string, what: string) {
    super(`${file}: ${place}: ${what}`)
    this.name = 'Refusal'
  }
}
