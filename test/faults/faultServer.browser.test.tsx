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
const countRequests = async (name: string, method: string): Promise<number> =>
  (await commands.faultRequests(server.url, name)).filter((one) => one.method === method).length

describe('Chromium and the fault server', () => {
  it('reads a cross-origin response, and Retry-After only if the server exposes it', async () => {
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
  ])('only learns that %s failed, after it sent %i bookings', async (name, sent) => {
    await expect(book(name)).rejects.toThrow('Failed to fetch')
    expect(await countRequests(name, 'POST')).toBe(sent)
  })

  it('retries a booking by itself when a reused connection breaks', async () => {
    await expect(book('reset-after-commit-kept-alive')).rejects.toThrow('Failed to fetch')
    expect(await countRequests('reset-after-commit-kept-alive', 'POST')).toBe(2)
  })

  it('therefore gets a refusal for its own booking if the server handles the retry', async () => {
    const reply = await book('reset-after-commit-kept-alive', { resets: 1 })
    expect(reply.status).toBe(400)
    expect(await reply.text()).toContain('already has booking at this time')
    expect(await countRequests('reset-after-commit-kept-alive', 'POST')).toBe(2)
  })

  it.each(['reset-in-body', 'cut-body'])('gets the headers of %s but never its body', async (name) => {
    const reply = await book(name)
    expect(reply.status).toBe(201)
    await expect(reply.text()).rejects.toThrow(TypeError)
    expect(await countRequests(name, 'POST')).toBe(1)
  })
})
