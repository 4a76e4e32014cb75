import { describe, expect, it } from 'vitest'
import { JANES_EVENT_TYPES } from '../../sandbox/eventTypes/janesEventTypes.js'
import { plainBody, runSandbox } from './http.js'
import { messageOf, type Json } from './recorded.js'

const SLOTS = { 'cal-api-version': '2024-09-04' }

/** Answers that some of jane's event types require. */
const ANSWERS: Readonly<Record<string, Json>> = {
  'every-field': {
    bookingFieldsResponses: {
      company: 'Acme',
      brief: 'A form',
      budget: 'Not decided yet',
      stage: 'Live',
      privacy: true,
    },
  },
  weekly: { recurrenceCount: 1 },
  'confirm-email': { emailVerificationCode: '123456' },
  'call-me': {
    attendee: { name: 'Ada Lovelace', phoneNumber: '+37120123456', timeZone: 'Europe/Riga', language: 'en' },
  },
  'split-name': {
    attendee: { name: 'Ada Lovelace', email: 'ada@example.com', timeZone: 'Europe/Riga', language: 'en' },
  },
}

/** Event types that offer nothing, or nothing to people who are not signed in. */
const UNBOOKABLE = ['members', 'booked-out']
const offering = JANES_EVENT_TYPES.filter(({ slug }) => !UNBOOKABLE.includes(String(slug)))

describe('an offered time', () => {
  it.each(offering.map(({ slug, title }) => [String(slug), String(title)] as const))(
    'of %s (%s) can be booked, the first and the last, and is then gone unless others may book it',
    async (slug) => {
      await using sandbox = await runSandbox({ codeFor: () => '123456' })
      const query = `username=jane&eventTypeSlug=${slug}&start=2026-11-23&end=2027-03-31&timeZone=Asia/Kathmandu`
      const read = async (): Promise<string[]> => {
        const { body } = await sandbox.send('GET', `/v2/slots?${query}`, { headers: SLOTS })
        return Object.values(body.data as Record<string, { start: string }[]>)
          .flat()
          .map(({ start }) => start)
      }
      const offered = await read()
      const last = Date.parse(offered.at(-1) ?? '')
      // Sixty days after 23 November.
      expect(new Date(last).toISOString().slice(0, 10)).toBe('2027-01-22')
      for (const start of [offered[0], offered.at(-1)]) {
        const reply = await sandbox.book({
          ...plainBody(ANSWERS[slug]),
          start,
          eventTypeId: undefined,
          username: 'jane',
          eventTypeSlug: slug,
        })
        expect([reply.status, messageOf(reply.body)], start).toEqual([201, undefined])
      }
      const gone = slug !== 'workshop' && slug !== 'approval'
      const left = await read()
      expect([left.includes(offered[0] ?? ''), left.includes(offered.at(-1) ?? '')]).toEqual([!gone, !gone])
    },
  )
})
