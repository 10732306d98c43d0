import { Worker } from 'node:worker_threads'

/** Workers do not inherit the loader of TypeScript. */
const BOOT = `
  const { workerData } = require('node:worker_threads')
  import('tsx/esm/api').then(({ register }) => {
    register()
    return import(workerData.entry)
  })`

/** A thread that runs a module in TypeScript; what it is given arrives as its `workerData`. */
export const startWorker = (entry: URL, given: object): Worker =>
  new Worker(BOOT, { eval: true, workerData: { entry: entry.href, ...given } })

/** @throws what the thread threw, or that it stopped with a code other than 0 */
export const finished = (worker: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a worker stopped with code ${code}`)),
    )
  })
