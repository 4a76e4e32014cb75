import { beforeEach, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { toFaultUrl, type FaultUrls } from '../../sandbox/faults/toFaultUrl.js'

let server: FaultUrls & { apiUrl: string }
let weeks = 0
beforeEach(async () => {
  server = await commands.createFaultServer({ now: '2026-11-23T16:55:30.000Z' })
})

const book = (name: string, params?: Record<string, string | number>): Promise<Response> => {
  const start = new Date(Date.UTC(2027, 0, 4, 9) + weeks++ * 7 * 86_400_000).toISOString()
  const attendee = {
    name: 'Mario Rossi',
    email: 'mario@example.com',
    timeZone: 'Europe/Rome',
    language: 'it',
  }
  return fetch(`${toFaultUrl(server, name, params)}/bookings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'cal-api-version': '2024-08-13' },
    body: JSON.stringify({ start, eventTypeId: 1, attendee }),
  })
}
const count = async (name: string, method: string): Promise<number> =>
  (await commands.faultRequests(server.url, name)).filter((one) => one.method === method).length

describe('Chromium and the fault server', () => {
  it('reads an answer from another origin, and the wait that it may read', async () => {
    expect((await book('echo-ok')).status).toBe(201)
    expect((await book('rate-limited')).headers.get('retry-after')).toBe('30')
    expect((await book('rate-limited-hidden')).headers.get('retry-after')).toBeNull()
  })

  it.each([
    ['cors-missing', 1],
    ['cors-wrong-origin', 0],
    ['cors-header-refused', 0],
    ['refuse', 0],
    ['reset-before-commit', 1],
    ['reset-after-commit', 1],
  ])('knows no more of %s than that it failed, after %i bookings sent', async (name, sent) => {
    await expect(book(name)).rejects.toThrow('Failed to fetch')
    expect(await count(name, 'POST')).toBe(sent)
  })

  it('sends a booking again by itself when a connection breaks that it has used before', async () => {
    await expect(book('reset-after-commit-kept-alive')).rejects.toThrow('Failed to fetch')
    expect(await count('reset-after-commit-kept-alive', 'POST')).toBe(2)
  })

  it('so answers a booking that it has made itself with a refusal, when the server takes the second one', async () => {
    const reply = await book('reset-after-commit-kept-alive', { resets: 1 })
    expect(reply.status).toBe(400)
    expect(await reply.text()).toContain('already has booking at this time')
    expect(await count('reset-after-commit-kept-alive', 'POST')).toBe(2)
  })

  it.each(['reset-in-body', 'cut-body'])('has the headers of %s, and never its body', async (name) => {
    const reply = await book(name)
    expect(reply.status).toBe(201)
    await expect(reply.text()).rejects.toThrow(TypeError)
    expect(await count(name, 'POST')).toBe(1)
  })
})
