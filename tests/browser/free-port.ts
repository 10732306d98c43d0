import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port that nothing listens on now, so that two runs on one machine do not meet. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected a TCP address')
  server.close()
  await once(server, 'close')
  return address.port
}
