import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { connectMarionette } from './connectMarionette.js'
import { createFrameReader, toFrame } from './createFrameReader.js'

const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

type Call = [type: number, id: number, name: string, parameters: Record<string, unknown>]

/** Something on a socket that greets as Firefox does and answers as it is told. */
async function listen(answer: (call: Call, socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.write(toFrame({ applicationType: 'gecko', marionetteProtocol: 3 }))
    const read = createFrameReader()
    socket.on('data', (piece) => {
      for (const call of read(piece)) answer(call as Call, socket)
    })
    closing.push(() => socket.destroy())
  }).listen(0, '127.0.0.1')
  closing.push(() => server.close())
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const session = { sessionId: 'x', capabilities: { browserVersion: '153.7.0' } }

describe('a session over the socket of Firefox', () => {
  it('gives each answer to its question, in whatever order they come', async () => {
    const late: (() => void)[] = []
    const port = await listen(([, id, name, { args }], socket) => {
      if (name === 'WebDriver:NewSession') return void socket.write(toFrame([1, id, null, session]))
      late.push(() => socket.write(toFrame([1, id, null, { value: args }])))
      if (late.length === 2) for (const send of late.toReversed()) send()
    })
    const connection = await connectMarionette(port)
    closing.push(connection.close)
    expect(connection.capabilities.browserVersion).toBe('153.7.0')
    expect(
      await Promise.all([connection.send('script', { args: [1] }), connection.send('script', { args: [2] })]),
    ).toEqual([[1], [2]])
  })

  it('fails with the reason that it is given', async () => {
    const port = await listen(([, id, name], socket) => {
      socket.write(
        toFrame(
          name === 'WebDriver:NewSession'
            ? [1, id, null, session]
            : [1, id, { error: 'unknown error', message: 'no' }, null],
        ),
      )
    })
    const connection = await connectMarionette(port)
    closing.push(connection.close)
    await expect(connection.send('goto', { url: 'x' })).rejects.toThrow('unknown error: no')
  })

  it('leaves no question open when Firefox goes away', async () => {
    const port = await listen(([, id, name], socket) => {
      if (name === 'WebDriver:NewSession') socket.write(toFrame([1, id, null, session]))
      else socket.destroy()
    })
    const connection = await connectMarionette(port)
    await expect(connection.send('screenshot')).rejects.toThrow('Firefox went away')
    await expect(connection.send('screenshot')).rejects.toThrow('Firefox went away')
  })
})
