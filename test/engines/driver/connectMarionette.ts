import { connect, type Socket } from 'node:net'
import { COMMANDS, COMMAND_MS, type Connection } from './Connection.js'
import { createFrameReader, toFrame } from './createFrameReader.js'

type Reason = { error: string; message: string } | null
type Settle = (reason: Reason, result: unknown) => void

/**
 * Opens a session over the Marionette socket of Firefox, which takes WebDriver commands without
 * geckodriver.
 */
export async function connectMarionette(port: number): Promise<Connection> {
  const call = createCaller(connect(port, '127.0.0.1'))
  const { capabilities } = (await call.send('WebDriver:NewSession', {})) as Pick<Connection, 'capabilities'>
  return {
    capabilities,
    send: (name, parameters = {}) =>
      // Without a sandbox name, scripts can read the variables of the page, and keep no state between
      // commands.
      call.send(COMMANDS[name].marionette, {
        ...(name === 'script' && { sandbox: null }),
        ...(name === 'quit' && { flags: ['eForceQuit'] }),
        ...parameters,
      }),
    close: call.close,
  }
}

function createCaller(socket: Socket) {
  const pending = new Map<number, Settle>()
  const read = createFrameReader()
  let last = 0
  const rejectAll = (reason: string) => {
    for (const settle of [...pending.values()]) settle({ error: 'closed', message: reason }, undefined)
  }
  socket.on('data', (piece) => {
    for (const message of read(piece)) {
      // The first message is a greeting. It is not an array.
      if (!Array.isArray(message)) continue
      const [, id, reason, result] = message as [number, number, Reason, unknown]
      pending.get(id)?.(reason, result)
    }
  })
  socket.on('error', (error) => rejectAll(error.message))
  socket.on('close', () => rejectAll('Firefox closed the connection'))
  const send = (name: string, parameters: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last
      const timer = setTimeout(
        () => settle({ error: 'timeout', message: `${name} took over ${COMMAND_MS} ms` }, undefined),
        COMMAND_MS,
      )
      const settle: Settle = (reason, result) => {
        clearTimeout(timer)
        pending.delete(id)
        if (reason) reject(new Error(`${reason.error}: ${reason.message}`))
        else resolve(toValue(result))
      }
      pending.set(id, settle)
      if (socket.destroyed) rejectAll('Firefox closed the connection')
      else socket.write(toFrame([0, id, name, parameters]))
    })
  return { send, close: () => void socket.destroy() }
}

function toValue(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result
}
