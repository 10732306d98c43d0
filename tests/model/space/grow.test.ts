import { promisesFor } from './promises.ts'

promisesFor('grow')
