import { describe, expect, it } from 'vitest'
import { messageOf } from './recorded.js'
import { plainBody, runSandbox } from './http.js'

const COUNT = '401 booking_limit_reached'
const MINUTES = '401 duration_limit_reached'

/** Books the starts one after the other, each as another person, and returns the replies. */
async function bookAll(limits: object, starts: readonly string[]): Promise<string[]> {
  await using sandbox = await runSandbox({ eventTypes: [{ id: 1, lengthInMinutes: 30, ...limits }] })
  const replies: string[] = []
  for (const [at, start] of starts.entries()) {
    const attendee = { name: 'Ada', email: `ada${at}@example.com`, timeZone: 'Europe/Rome' }
    const { status, body } = await sandbox.book(plainBody({ start, attendee }))
    replies.push(`${status} ${messageOf(body) ?? ''}`.trim())
  }
  return replies
}

describe('the limits of an event type', () => {
  it.each([
    ['day', '2027-01-11T12:00:00Z', '2027-01-12T08:00:00Z'],
    ['week', '2027-01-15T12:00:00Z', '2027-01-18T08:00:00Z'],
    ['month', '2027-01-29T12:00:00Z', '2027-02-01T08:00:00Z'],
    ['year', '2027-12-31T12:00:00Z', '2028-01-03T08:00:00Z'],
  ])('refuse one more booking, or more minutes, in a %s', async (period, within, after) => {
    const starts = ['2027-01-11T08:00:00Z', within, after]
    expect(await bookAll({ bookingLimitsCount: { [period]: 1 } }, starts)).toEqual(['201', COUNT, '201'])
    expect(await bookAll({ bookingLimitsDuration: { [period]: 45 } }, starts)).toEqual([
      '201',
      MINUTES,
      '201',
    ])
  })
  it('leave what is disabled without a limit', async () => {
    const off = { bookingLimitsCount: { disabled: true }, bookingLimitsDuration: { disabled: true } }
    expect(await bookAll(off, ['2027-01-11T08:00:00Z', '2027-01-11T12:00:00Z'])).toEqual(['201', '201'])
  })
})
