import { promisesFor } from './promises.ts'

promisesFor('explore')
