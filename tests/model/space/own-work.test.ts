import { promisesFor } from './promises.ts'

promisesFor('own-work')
