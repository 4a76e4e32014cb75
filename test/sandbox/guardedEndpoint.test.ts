import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveHosts, type Hosts } from '../support/serveHosts.js'

let hosts: Hosts
let api: Hosts

/** Finds the number that the page would find. */
function solve(challenge: string): string {
  for (let number = 0; ; number++) {
    const [first, second = 255] = createHash('sha256').update(`${challenge}${number}`).digest()
    if (first === 0 && second < 16) return String(number)
  }
}

const getChallenge = async () => (await fetch(`${hosts.url}/hosts/challenge`)).text()
const book = (headers: Record<string, string>) =>
  fetch(`${hosts.url}/hosts/book`, { method: 'POST', headers, body: '{}' })

describe('the guarded endpoint of the demo', () => {
  beforeAll(async () => {
    const answer = { type: 'application/json', headers: {}, body: '{"status":"success"}' }
    api = await serveHosts({ apiUrl: '', more: { '/v2/bookings': answer } })
    hosts = await serveHosts({ apiUrl: `${api.url}/v2` })
  })
  afterAll(() => Promise.all([hosts.close(), api.close()]))

  it('passes on a booking with a proof, once', async () => {
    const challenge = await getChallenge()
    const proof = { 'x-challenge': challenge, 'x-number': solve(challenge), 'bf-trap': '' }
    const first = await book(proof)
    expect([first.status, await first.text()]).toEqual([200, '{"status":"success"}'])
    expect((await book(proof)).status).toBe(403)
  })

  it('refuses a booking without a proof, with a wrong one, and with a full trap', async () => {
    const [wrong, trapped] = [await getChallenge(), await getChallenge()]
    const replies = [
      await book({}),
      await book({ 'x-challenge': 'made up', 'x-number': solve('made up') }),
      await book({ 'x-challenge': wrong, 'x-number': `${solve(wrong)}0` }),
      await book({ 'x-challenge': trapped, 'x-number': solve(trapped), 'bf-trap': 'https://spam.example' }),
    ]
    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 403])
  })
})
