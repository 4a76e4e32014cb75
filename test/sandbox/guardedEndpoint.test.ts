import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveHosts, type Hosts } from '../support/serveHosts.js'
import { startSandbox, type StartedSandbox } from '../support/startSandbox.js'

let hosts: Hosts
let api: StartedSandbox

/** Finds the token that the page would find. */
function solve(challenge: string): string {
  for (let number = 0; ; number++) {
    const token = `${challenge}.${number}`
    const [first, second = 255] = createHash('sha256').update(token).digest()
    if (first === 0 && second < 16) return token
  }
}

const PERSON = { 'bf-trap': '', 'bf-elapsed': '10' }
const BODY = {
  ...{ username: 'jane', eventTypeSlug: 'intro', start: '2030-01-08T13:00:00.000Z' },
  attendee: { name: 'Ada Lovelace', email: 'ada@example.com', timeZone: 'Europe/Rome' },
}
const getChallenge = async () => (await fetch(`${hosts.url}/hosts/challenge`)).text()
const book = (headers: Record<string, string>, body: object = BODY) =>
  fetch(`${hosts.url}/hosts/book`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: hosts.url, ...headers },
    body: JSON.stringify(body),
  })

describe('the guarded endpoint of the demo', () => {
  beforeAll(async () => {
    api = await startSandbox({ now: () => Date.parse('2030-01-07T06:00:00Z') })
    hosts = await serveHosts({ apiUrl: api.apiUrl })
  })
  afterAll(() => Promise.all([hosts.close(), api.close()]))

  it('refuses a booking without a proof, with a wrong one, and with a full trap', async () => {
    const [wrong, trapped] = [await getChallenge(), await getChallenge()]
    const replies = [
      await book(PERSON),
      await book({ ...PERSON, 'bf-guard': solve('made up') }),
      await book({ ...PERSON, 'bf-guard': `${solve(wrong)}0` }),
      await book({ ...PERSON, 'bf-guard': solve(trapped), 'bf-trap': 'https://spam.example' }),
    ]
    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect(await api.sandbox.store.count()).toBe(0)
  })

  it('books with a proof, which a mistake in the form does not use up, and only once', async () => {
    const proof = { ...PERSON, 'bf-guard': solve(await getChallenge()) }
    expect((await book(proof, { ...BODY, attendee: {} })).status).toBe(400)
    expect((await book(proof)).status).toBe(201)
    expect((await book(proof, { ...BODY, start: '2030-01-08T14:00:00.000Z' })).status).toBe(403)
    expect(await api.sandbox.store.count()).toBe(1)
  })
})
