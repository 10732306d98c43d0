import { promisesFor } from './promises.ts'

promisesFor('qualification')
