import { connect, type Socket } from 'node:net'
import { COMMANDS, COMMAND_MS, type Connection } from './Connection.js'
import { createFrameReader, toFrame } from './createFrameReader.js'

type Reason = { error: string; message: string } | null
type Settle = (reason: Reason, result: unknown) => void

/** Opens a session with a Firefox that listens on its own socket: the commands of WebDriver, without geckodriver. */
export async function connectMarionette(port: number): Promise<Connection> {
  const call = createCaller(connect(port, '127.0.0.1'))
  const { capabilities } = (await call.send('WebDriver:NewSession', {})) as Pick<Connection, 'capabilities'>
  return {
    capabilities,
    send: (name, parameters = {}) =>
      // Its own window's global: the page's variables are read, and no state is left in it.
      call.send(COMMANDS[name].marionette, {
        ...(name === 'script' && { sandbox: null }),
        ...(name === 'quit' && { flags: ['eForceQuit'] }),
        ...parameters,
      }),
    close: call.close,
  }
}

function createCaller(socket: Socket) {
  const waiting = new Map<number, Settle>()
  const read = createFrameReader()
  let last = 0
  const gone = (why: string) => {
    for (const settle of [...waiting.values()]) settle({ error: 'closed', message: why }, undefined)
  }
  socket.on('data', (piece) => {
    for (const message of read(piece)) {
      // The first message, a greeting, is no list.
      if (!Array.isArray(message)) continue
      const [, id, reason, result] = message as [number, number, Reason, unknown]
      waiting.get(id)?.(reason, result)
    }
  })
  socket.on('error', (error) => gone(error.message))
  socket.on('close', () => gone('Firefox went away'))
  const send = (name: string, parameters: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last
      const timer = setTimeout(
        () => settle({ error: 'timeout', message: `${name} took over ${COMMAND_MS} ms` }, undefined),
        COMMAND_MS,
      )
      const settle: Settle = (reason, result) => {
        clearTimeout(timer)
        waiting.delete(id)
        if (reason) reject(new Error(`${reason.error}: ${reason.message}`))
        else resolve(toValue(result))
      }
      waiting.set(id, settle)
      if (socket.destroyed) gone('Firefox went away')
      else socket.write(toFrame([0, id, name, parameters]))
    })
  return { send, close: () => void socket.destroy() }
}

function toValue(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result
}
