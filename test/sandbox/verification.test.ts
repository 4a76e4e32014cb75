import { expect, it } from 'vitest'
import { createBookingClient } from '../../src/api/createBookingClient.js'
import { createCodes } from '../../sandbox/verification/createCodes.js'
import { failureOf } from '../support/answering.js'
import { startSandbox } from '../support/startSandbox.js'

const REQUEST = { start: '2030-01-08T13:00:00.000Z', eventTypeId: 10, attendee: { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/Rome' } }

it('an event type that wants the address confirmed is booked with the code that was sent, and with no other', async () => {
  const delivered: [string, string][] = []
  const { apiUrl, sandbox, close } = await startSandbox({ deliverCode: (...code) => void delivered.push(code) })
  try {
    const client = createBookingClient({ apiUrl })
    expect(await failureOf(client.createBooking(REQUEST))).toMatchObject({ kind: 'verify' })
    expect(sandbox.codeFor('ada@example.com')).toBeUndefined()
    await client.sendVerificationCode({ email: 'ada@example.com', language: 'en' })
    const [[email, code] = ['', '']] = delivered
    expect([email, code]).toEqual(['ada@example.com', sandbox.codeFor('ada@example.com')])
    expect(code).toMatch(/^\d{6}$/)
    const wrong = code === '000000' ? '000001' : '000000'
    expect(await failureOf(client.createBooking({ ...REQUEST, emailVerificationCode: wrong }))).toMatchObject({ kind: 'verify', reason: 'codeWrong' })
    expect(await client.createBooking({ ...REQUEST, emailVerificationCode: code })).toMatchObject({ status: 'accepted' })
  } finally {
    await close()
  }
})

it('three codes a minute are sent, and the client says that it was too many', async () => {
  const { apiUrl, close } = await startSandbox()
  try {
    const client = createBookingClient({ apiUrl })
    for (let count = 0; count < 3; count++) await client.sendVerificationCode({ email: 'ada@example.com' })
    expect(await failureOf(client.sendVerificationCode({ email: 'ada@example.com' }))).toMatchObject({ kind: 'busy' })
  } finally {
    await close()
  }
})

it('the routes answer as those of the API, and the documented one is not there', async () => {
  const { apiUrl, sandbox, close } = await startSandbox()
  const post = async (path: string, body: object) => {
    const response = await fetch(`${apiUrl}/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    return response.status
  }
  try {
    expect(await post('bookings/verification/email/send-code', { email: 'a@b.co' })).toBe(404)
    expect(await post('atoms/verification/email/send-code', { email: 'nobody' })).toBe(400)
    expect(await post('atoms/verification/email/send-code', { email: 'a@b.co' })).toBe(200)
    expect(await post('atoms/verification/email/verify-code', { email: 'a@b.co', code: sandbox.codeFor('a@b.co') })).toBe(200)
    expect(await post('atoms/verification/email/verify-code', { email: 'c@d.co', code: sandbox.codeFor('a@b.co') })).toBe(400)
    expect((await fetch(`${apiUrl}/atoms/verification/email/check?email=a@b.co`)).status).toBe(200)
  } finally {
    await close()
  }
})

it('a code is right for a quarter of an hour, and for its own address', () => {
  let nowMs = 0
  const codes = createCodes(() => nowMs)
  codes.send('ada@example.com')
  codes.send('bob@example.com')
  const first = codes.codeFor('ada@example.com')
  nowMs = 899_999
  expect(codes.codeFor('ADA@example.com')).toBe(first)
  expect(codes.codeFor('bob@example.com')).not.toBe(first)
  nowMs = 900_000
  expect(codes.codeFor('ada@example.com')).not.toBe(first)
})
