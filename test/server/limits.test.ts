import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemoryStore, type BookingStore } from '../../src/entries/server.js'
import { toAddressKey } from '../../src/server/toAddressKey.js'
import { BODY, handlerWith, post } from './serve.js'

describe('the rate limit', () => {
  const from = (address: string | undefined) => ({ address })

  it('refuses further requests of an address with the time to wait, and those of no other', async () => {
    const { handler } = handlerWith({ rateLimit: { requests: 2, seconds: 60 } })
    const statusOf = async (address: string) => (await handler(post(), from(address))).status
    expect([await statusOf('192.0.2.1'), await statusOf('192.0.2.1')]).toEqual([201, 201])
    const limited = await handler(post(), from('192.0.2.1'))
    expect(limited.status).toBe(429)
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(50)
    expect(await statusOf('192.0.2.2')).toBe(201)
  })

  it('trusts no header about the address', async () => {
    const { handler } = handlerWith({ rateLimit: { requests: 1, seconds: 60 } })
    const statuses = []
    for (const address of ['1.1.1.1', '2.2.2.2'])
      statuses.push(
        (await handler(post(BODY, { 'x-forwarded-for': address, forwarded: `for=${address}` }))).status,
      )
    expect(statuses).toEqual([201, 429])
  })

  it('takes the address from where the host says', async () => {
    const address = (request: Request) => request.headers.get('cf-connecting-ip')
    const { handler } = handlerWith({ rateLimit: { requests: 1, seconds: 60 }, address })
    const statusOf = async (ip: string) => (await handler(post(BODY, { 'cf-connecting-ip': ip }))).status
    expect([await statusOf('1.1.1.1'), await statusOf('2.2.2.2'), await statusOf('1.1.1.1')]).toEqual([
      ...[201, 201, 429],
    ])
  })

  it('is 20 requests in a minute by default, so that no handler is without one', async () => {
    const { handler } = handlerWith({ rateLimit: undefined })
    const statuses = []
    for (let count = 0; count < 21; count++) statuses.push((await handler(post())).status)
    expect(statuses.indexOf(429)).toBe(20)
  })

  it('does not count preflights', async () => {
    const { handler } = handlerWith({ rateLimit: { requests: 1, seconds: 60 } })
    const preflight = new Request('https://api.example/book', {
      method: 'OPTIONS',
      headers: { origin: 'https://page.example' },
    })
    await handler(preflight)
    await handler(preflight)
    expect((await handler(post())).status).toBe(201)
  })

  it('H78: books nothing if the store fails, and the form waits', async () => {
    const cause = new Error('The store is down')
    const store = { ...createMemoryStore(), increment: () => Promise.reject(cause) }
    const { handler, forwarded, problems } = handlerWith({
      store,
      rateLimit: { requests: 1, seconds: 60 },
    })
    const response = await handler(post())
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '10'])
    expect(problems).toMatchObject([{ kind: 'store', cause }])
    expect(forwarded).toEqual([])
  })
})

describe('toAddressKey', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:aaaa::1', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['192.0.2.1:50123', '192.0.2.1'],
    ['[::ffff:192.0.2.1]:50123', '192.0.2.1'],
    ['0:0:0:0:0:ffff:192.0.2.1', '192.0.2.1'],
    ['[2001:db8::1]:50123', '2001:db8:0:0'],
    ['[2001:db8::1]', '2001:db8:0:0'],
    ['2001:db8:1:2::192.0.2.1', '2001:db8:1:2'],
    ['1::aaaa:1', '1:0:0:0'],
    ['1::a:b:c:d:e:f', '1:0:a:b'],
    ['::ffff:192.0.2.100', '192.0.2.100'],
    [' 192.0.2.1 ', '192.0.2.1'],
    // What is no address is a name that the host has given.
    ['00ab', '00ab'],
    ['user:1:2:3:4:5', 'user:1:2:3:4:5'],
    ['1:2:3:4:5:user', '1:2:3:4:5:user'],
    ['x192.0.2.1', 'x192.0.2.1'],
    ['192.0.2.1.example', '192.0.2.1.example'],
    ['x'.repeat(2000), 'x'.repeat(64)],
    [undefined, ''],
    [null, ''],
  ])('%s counts as %s', (address, key) => {
    expect(toAddressKey(address)).toBe(key)
  })

  it('is the same for all addresses of a network, and short for any text', () => {
    fc.assert(
      fc.property(fc.ipV6(), fc.string({ maxLength: 2000 }), (address, text) => {
        expect(toAddressKey(address.toUpperCase())).toBe(toAddressKey(address))
        expect(toAddressKey(text).length).toBeLessThanOrEqual(64)
      }),
    )
  })
})

describe('createMemoryStore', () => {
  it('counts from new when the time of a counter is over', async () => {
    let nowMs = 0
    const store = createMemoryStore({ now: () => nowMs })
    expect(await store.increment('a', 60)).toEqual({ count: 1, endsInSeconds: 60 })
    nowMs = 59_000
    expect(await store.increment('a', 60)).toEqual({ count: 2, endsInSeconds: 1 })
    nowMs = 60_000
    expect(await store.increment('a', 60)).toEqual({ count: 1, endsInSeconds: 60 })
  })

  it('adds a value once until its time is over, and sets it in place of another', async () => {
    let nowMs = 0
    const store = createMemoryStore({ now: () => nowMs })
    expect(await store.add('a', 'first', 10)).toBe(true)
    expect(await store.add('a', 'second', 10)).toBe(false)
    expect(await store.get('a')).toBe('first')
    await store.set('a', 'third', 20)
    nowMs = 15_000
    expect(await store.get('a')).toBe('third')
    nowMs = 20_000
    expect(await store.get('a')).toBeUndefined()
    expect(await store.add('a', 'fourth', 10)).toBe(true)
  })

  it('H70: keeps no more keys than it may, and drops the oldest', async () => {
    const store = createMemoryStore({ maxKeys: 100 })
    for (let count = 0; count < 10_000; count++) await store.set(`k${count}`, 'x', 60)
    const kept = []
    for (let count = 0; count < 10_000; count++) if (await store.get(`k${count}`)) kept.push(count)
    expect(kept.length).toBeLessThanOrEqual(100)
    expect(kept.length).toBeGreaterThan(80)
    expect(kept.at(-1)).toBe(9999)
  })

  const setAll = async (store: BookingStore, keys: readonly string[], seconds: number) => {
    for (const key of keys) await store.set(key, 'x', seconds)
  }
  const keptOf = async (store: BookingStore, keys: readonly string[]) => {
    const values = await Promise.all(keys.map((key) => store.get(key)))
    return keys.filter((_, index) => values[index] !== undefined)
  }

  it('H70: keeps as many keys as it may, and makes room for further ones with the oldest tenth', async () => {
    const keys = Array.from({ length: 41 }, (_, index) => `k${index}`)
    const store = createMemoryStore({ maxKeys: 20 })
    await setAll(store, keys.slice(0, 20), 60)
    expect(await keptOf(store, keys)).toEqual(keys.slice(0, 20))
    await setAll(store, keys.slice(20, 21), 60)
    expect(await keptOf(store, keys)).toEqual(keys.slice(2, 21))
    await setAll(store, keys.slice(21, 23), 60)
    expect(await keptOf(store, keys)).toEqual(keys.slice(4, 23))
  })

  it('H70: drops what has ended before anything that has not, however old it is', async () => {
    let nowMs = 0
    const store = createMemoryStore({ maxKeys: 20, now: () => nowMs })
    const short = Array.from({ length: 19 }, (_, index) => `short${index}`)
    await setAll(store, ['long'], 60)
    await setAll(store, short, 1)
    nowMs = 1000
    await setAll(store, ['new'], 60)
    expect(await keptOf(store, ['long', 'new', ...short])).toEqual(['long', 'new'])
  })

  it('behaves as a list of all calls says, for any calls', async () => {
    const call = fc.record({
      method: fc.constantFrom('increment', 'add', 'set', 'get'),
      key: fc.constantFrom('a', 'b', '__proto__'),
      seconds: fc.integer({ min: 1, max: 5 }),
      pauseMs: fc.integer({ min: 0, max: 3000 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(call, { maxLength: 30 }), async (calls) => {
        let nowMs = 0
        const store = createMemoryStore({ now: () => nowMs })
        const model = new Map<string, { value: string; count: number; endsMs: number }>()
        for (const [index, { method, key, seconds, pauseMs }] of calls.entries()) {
          nowMs += pauseMs
          const old = model.get(key)
          const standing = old && old.endsMs > nowMs ? old : undefined
          const fresh = { value: `${index}`, count: 0, endsMs: nowMs + seconds * 1000 }
          if (method === 'get') expect(await store.get(key)).toBe(standing?.value)
          if (method === 'set') {
            await store.set(key, `${index}`, seconds)
            model.set(key, fresh)
          }
          if (method === 'add') {
            expect(await store.add(key, `${index}`, seconds)).toBe(!standing)
            if (!standing) model.set(key, fresh)
          }
          if (method === 'increment') {
            const next = standing ?? { ...fresh, value: '' }
            next.count += 1
            model.set(key, next)
            expect((await store.increment(key, seconds)).count).toBe(next.count)
          }
        }
      }),
    )
  })
})
