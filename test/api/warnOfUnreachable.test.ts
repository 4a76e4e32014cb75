import { afterEach, expect, it, vi } from 'vitest'
import { send } from '../../src/api/http/send.js'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** Sends a request that gets no response, in a page of `https://page.example`, and returns the warnings. */
async function sendTo(url: string, cause: Error = new TypeError('Failed to fetch'), onLine = true) {
  vi.stubGlobal('document', { baseURI: 'https://page.example/book' })
  vi.stubGlobal('location', { origin: 'https://page.example' })
  vi.stubGlobal('navigator', { onLine })
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const request = {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    body: '{}',
  } as const
  await expect(send(request, { fetch: () => Promise.reject(cause), timeoutMs: 1000 })).rejects.toBe(cause)
  return warn.mock.calls.map(([text]) => String(text))
}

it('F52: in production nothing is printed', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  expect(await sendTo('https://production.example/bookings')).toEqual([])
})

it('F52: in development, the hint is printed once for an origin', async () => {
  const url = 'https://api.example/v2/bookings/secret-uid'
  const [hint] = await sendTo(url)
  expect(hint).toMatch(/^\[booking-form\] The page got no response from https:\/\/api\.example /)
  expect(hint).toMatch(/"Access-Control-Allow-Origin: https:\/\/page\.example"/)
  expect(hint).toMatch(/"Access-Control-Allow-Headers: content-type"/)
  expect(hint).toMatch(/connect-src must contain https:\/\/api\.example\./)
  expect(hint).not.toContain('secret-uid')
  expect(await sendTo(url)).toHaveLength(1)
})

it('F52: a server of the page’s own origin needs no header, but the policy may block it', async () => {
  const [hint] = await sendTo('/api/bookings')
  expect(hint).toMatch(/connect-src must contain https:\/\/page\.example\./)
  expect(hint).not.toContain('Access-Control')
})

it.each([
  ['when the device is offline', new TypeError('Failed to fetch'), false],
  ['after a timeout', new DOMException('', 'AbortError'), true],
  ['for an error of a wrapped fetch', new Error('Not now'), true],
])('F52: there is no hint %s', async (_, cause, onLine) => {
  expect(await sendTo(`https://${String(onLine)}.${cause.name}.example/`, cause, onLine)).toEqual([])
})
