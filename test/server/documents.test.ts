import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { BookingHandler } from '../../src/entries/server.js'
import { BODY, EVENT_TYPE, confirm, post } from './serve.js'

/** What stands for the packages that an example imports and this project does not have. */
const FAKES = {
  express:
    'export default () => ({ use(...given) { globalThis.mounted = given; return this }, listen() { return this } })',
  ioredis: 'export const Redis = globalThis.FakeRedis',
  '@hono/node-server': 'export const serve = ({ fetch }) => { globalThis.served = fetch }',
  '@hono/node-server/conninfo': "export const getConnInfo = () => ({ remote: { address: '192.0.2.1' } })",
}

let folder = ''
beforeAll(() => {
  mkdirSync('reports', { recursive: true })
  folder = mkdtempSync(join('reports', 'documents-'))
  for (const [name, text] of Object.entries(FAKES)) writeFileSync(join(folder, toFile(name)), text)
  vi.stubGlobal('fetch', async (url: string) =>
    url.includes('/event-types')
      ? Response.json({ status: 'success', data: [EVENT_TYPE] })
      : url.includes('siteverify')
        ? Response.json({ success: true })
        : confirm(),
  )
})
afterAll(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
})

const toFile = (name: string): string => `${name.replaceAll(/\W/g, '-')}.js`

/** Runs the example of docs/server.md that contains a text, with the sources of this package. */
async function run(part: string): Promise<Record<string, unknown>> {
  const blocks = [...readFileSync('docs/server.md', 'utf8').matchAll(/```js\n([^]*?)```/g)].map(
    ([, code]) => code,
  )
  const found = blocks.filter((block) => block?.includes(part))
  expect(found).toHaveLength(1)
  const file = join(folder, `example-${toFile(part)}`)
  const code = (found[0] ?? '')
    .replaceAll("'booking-form/server'", "'../../src/entries/server.ts'")
    .replaceAll(/from '([^'.]+)'/g, (whole, name: string) =>
      name in FAKES ? `from './${toFile(name)}'` : whole,
    )
  writeFileSync(file, code)
  return (await import(/* @vite-ignore */ join(process.cwd(), file))) as Record<string, unknown>
}

const SAME_ORIGIN = { origin: 'https://api.example' }
const statusOf = async (handler: unknown, headers: Record<string, string> = {}, info = {}) =>
  (await (handler as BookingHandler)(post(BODY, { ...SAME_ORIGIN, ...headers }), info)).status

describe('the examples of docs/server.md', () => {
  it('for Next book', async () => {
    const { POST, OPTIONS } = await run('export const POST')
    expect(await statusOf(POST)).toBe(201)
    expect(OPTIONS).toBeTypeOf('function')
  })

  it('for Hono book', async () => {
    await run('new Hono()')
    const request = new Request('https://api.example/api/book', post(BODY, SAME_ORIGIN))
    const served = (globalThis as unknown as { served: (request: Request) => Promise<Response> }).served
    expect((await served(request)).status).toBe(201)
  })

  it('for Workers book', async () => {
    const { default: worker } = await run('export default {')
    const { fetch } = worker as { fetch: (request: Request, env: object) => Promise<Response> }
    expect((await fetch(post(), { CAL_API_KEY: 'cal_x' })).status).toBe(403)
    const request = post(BODY, { origin: 'https://example.com' })
    expect((await fetch(request, { CAL_API_KEY: 'cal_x' })).status).toBe(201)
  })

  it('for Express mount a listener', async () => {
    await run("from 'express'")
    const [path, listener] = (globalThis as unknown as { mounted: unknown[] }).mounted
    expect([path, typeof listener]).toEqual(['/api/book', 'function'])
  })

  it('with a guard book with a token, and not without one', async () => {
    const { handler } = await run('siteverify')
    const person = { 'bf-trap': '', 'bf-elapsed': '10' }
    expect(await statusOf(handler, person)).toBe(403)
    expect(await statusOf(handler, { ...person, 'bf-guard': 'token' })).toBe(201)
  })

  it('with Redis keep their counters there', async () => {
    const store = new Map<string, number>()
    class FakeRedis {
      multi() {
        const replies: [null, unknown][] = []
        const chain = {
          incr: (key: string) => {
            store.set(key, (store.get(key) ?? 0) + 1)
            replies.push([null, store.get(key)])
            return chain
          },
          expire: () => (replies.push([null, 1]), chain),
          ttl: () => (replies.push([null, 60]), chain),
          exec: async () => replies,
        }
        return chain
      }
      async set(key: string, _value: string, ...options: unknown[]) {
        if (options.includes('NX') && store.has(key)) return null
        store.set(key, 0)
        return 'OK'
      }
      async get(key: string) {
        return store.has(key) ? 'x' : null
      }
    }
    vi.stubGlobal('FakeRedis', FakeRedis)
    const { handler } = await run('ioredis')
    const statuses = []
    for (let count = 0; count < 21; count++)
      statuses.push(await statusOf(handler, {}, { address: '192.0.2.1' }))
    expect(statuses.indexOf(429)).toBe(20)
    expect([...store]).toEqual([['rate:192.0.2.1', 21]])
  })
})
