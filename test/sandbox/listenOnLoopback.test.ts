import { expect, it, onTestFinished } from 'vitest'
import { listenOnLoopback } from '../../sandbox/http/listenOnLoopback.js'

it('a server leaves what its process has for requests and answers by itself', async () => {
  const { Request: ownRequest, Response: ownResponse } = globalThis
  const { url, close } = await listenOnLoopback(() => new Response('{}', { status: 201 }), 0)
  onTestFinished(close)
  expect((await fetch(url)).status).toBe(201)
  expect([globalThis.Request === ownRequest, globalThis.Response === ownResponse]).toEqual([true, true])
})
