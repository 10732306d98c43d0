import { promisesFor } from './promises.ts'

promisesFor('developer-job')
