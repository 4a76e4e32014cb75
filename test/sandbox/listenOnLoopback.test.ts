import { expect, it, onTestFinished } from 'vitest'
import { listenOnLoopback } from '../../sandbox/http/listenOnLoopback.js'

it('a server does not replace the global Request and Response of its process', async () => {
  const { Request: originalRequest, Response: originalResponse } = globalThis
  const { url, close } = await listenOnLoopback(() => new Response('{}', { status: 201 }), 0)
  onTestFinished(close)
  expect((await fetch(url)).status).toBe(201)
  expect([globalThis.Request === originalRequest, globalThis.Response === originalResponse]).toEqual([
    true,
    true,
  ])
})
