import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { connectMarionette } from './connectMarionette.js'
import { createFrameReader, toFrame } from './createFrameReader.js'

const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

type Call = [type: number, id: number, name: string, parameters: Record<string, unknown>]

/** Starts a server that greets as Firefox does, and calls `reply` for each message. */
async function listen(reply: (call: Call, socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.write(toFrame({ applicationType: 'gecko', marionetteProtocol: 3 }))
    const read = createFrameReader()
    socket.on('data', (piece) => {
      for (const call of read(piece)) reply(call as Call, socket)
    })
    closing.push(() => socket.destroy())
  }).listen(0, '127.0.0.1')
  closing.push(() => server.close())
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const session = { sessionId: 'x', capabilities: { browserVersion: '153.7.0' } }

describe('connectMarionette', () => {
  it('matches replies to commands in any order', async () => {
    const replies: (() => void)[] = []
    const port = await listen(([, id, name, { args }], socket) => {
      if (name === 'WebDriver:NewSession') return void socket.write(toFrame([1, id, null, session]))
      replies.push(() => socket.write(toFrame([1, id, null, { value: args }])))
      if (replies.length === 2) for (const send of replies.toReversed()) send()
    })
    const connection = await connectMarionette(port)
    closing.push(connection.close)
    expect(connection.capabilities.browserVersion).toBe('153.7.0')
    expect(
      await Promise.all([connection.send('script', { args: [1] }), connection.send('script', { args: [2] })]),
    ).toEqual([[1], [2]])
  })

  it('rejects with the error of Firefox', async () => {
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

  it('rejects pending and later commands if the connection closes', async () => {
    const port = await listen(([, id, name], socket) => {
      if (name === 'WebDriver:NewSession') socket.write(toFrame([1, id, null, session]))
      else socket.destroy()
    })
    const connection = await connectMarionette(port)
    await expect(connection.send('screenshot')).rejects.toThrow('Firefox closed the connection')
    await expect(connection.send('screenshot')).rejects.toThrow('Firefox closed the connection')
  })
})
