import { expect } from 'vitest'
import type { Json } from '../sandbox/recorded.js'
import { hasUid, is, isHtml, read, says, text, type FaultRow } from './checks.js'
import type { RawReply } from './rawPost.js'

const BODIES: FaultRow[] = [
  { fault: 'html-200', status: 200, check: isHtml },
  { fault: 'html-502', status: 502, check: isHtml },
  { fault: 'html-524', status: 524, books: true, check: isHtml },
  { fault: 'empty-201', status: 201, books: true, check: is('') },
  { fault: 'no-content-204', status: 204, books: true, check: is('') },
  { fault: 'json-null', status: 201, books: true, check: is('null') },
  { fault: 'json-array', status: 201, books: true, check: is('[]') },
  { fault: 'json-string', status: 201, books: true, check: is('"ok"') },
  { fault: 'json-empty-object', status: 201, books: true, check: is('{}') },
  {
    fault: 'wrong-shape',
    status: 201,
    books: true,
    check: (reply) => expect(Object.keys(read(reply).data)).toEqual(['booking']),
  },
  {
    fault: 'status-error-200',
    status: 200,
    check(reply) {
      expect(read(reply).status).toBe('error')
      says(/already has booking/)(reply)
    },
  },
  {
    fault: 'success-with-400',
    status: 400,
    books: true,
    check(reply) {
      expect(read(reply).status).toBe('success')
      hasUid(reply)
    },
  },
  {
    fault: 'wrong-charset',
    params: { encoded: 1 },
    status: 201,
    books: true,
    check(reply) {
      expect(reply.headers['content-type']).toBe('application/json; charset=utf-16le')
      hasUid({ ...reply, body: Buffer.from(reply.body.toString('utf16le')) })
    },
  },
  {
    fault: 'no-content-type',
    status: 201,
    books: true,
    check(reply) {
      expect(reply.headers['content-type']).toBeUndefined()
      hasUid(reply)
    },
  },
  {
    fault: 'bom',
    status: 201,
    books: true,
    check: ({ body }) => expect([...body.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x7b]),
  },
  {
    fault: 'twenty-megabytes',
    status: 201,
    books: true,
    check(reply) {
      expect(reply.body.byteLength).toBeGreaterThan(20_000_000)
      hasUid(reply)
    },
  },
  {
    fault: 'deep-json',
    status: 201,
    books: true,
    check(reply) {
      hasUid(reply)
      let levels = 0
      for (let level: unknown = read(reply).data.deep; Array.isArray(level); level = level[0]) levels++
      expect(levels).toBe(200_000)
    },
  },
  {
    fault: 'proto-keys',
    status: 201,
    books: true,
    check(reply) {
      const { data, status } = read(reply)
      expect(Object.hasOwn(data, '__proto__') && Object.hasOwn(data, 'constructor')).toBe(true)
      expect(text(reply).match(/"uid":/g)?.length).toBe(2)
      expect([status, data.status]).toEqual(['success', 'accepted'])
      hasUid(reply)
    },
  },
]

const GUESTS = ['guest@example.com', 'second@example.com']
const emailsOf = (reply: RawReply): unknown[] => read(reply).data.attendees.map(({ email }) => email)

const BOOKINGS: FaultRow[] = [
  {
    fault: 'echo-ok',
    status: 201,
    books: true,
    check(reply) {
      hasUid(reply)
      expect(emailsOf(reply)).toEqual(['mario@example.com', ...GUESTS])
    },
  },
  { fault: 'accepted-202', status: 202, books: true, check: hasUid },
  { fault: 'partial-206', status: 206, books: true, check: hasUid },
  {
    fault: 'wrong-time',
    body: { start: '2035-05-07T09:00:00.000Z' },
    status: 201,
    books: true,
    check: (reply) => expect(read(reply).data.start).toBe('2035-05-07T10:00:00.000Z'),
  },
  {
    fault: 'sms-email',
    status: 201,
    books: true,
    check(reply) {
      expect(emailsOf(reply)).toEqual(['15551234567@sms.cal.com', ...GUESTS])
      expect(read(reply).data.bookingFieldsResponses.email).toBe('15551234567@sms.cal.com')
    },
  },
  {
    fault: 'dropped-guest',
    status: 201,
    books: true,
    check(reply) {
      expect(emailsOf(reply)).toEqual(['mario@example.com', 'second@example.com'])
      expect(text(reply)).toContain('"guests":["guest@example.com"')
    },
  },
  {
    fault: 'pending',
    status: 201,
    books: true,
    check: (reply) => expect(read(reply).data.status).toBe('pending'),
  },
  {
    fault: 'recurring-partly',
    body: { eventTypeId: 5, recurrenceCount: 3, guests: undefined },
    status: 201,
    books: true,
    check(reply) {
      const series = read(reply).data as unknown as Json[]
      expect(series.map(({ status }) => status)).toEqual(['accepted', 'rejected', 'cancelled'])
      expect(new Set(series.map(({ uid }) => uid)).size).toBe(3)
    },
  },
  {
    fault: 'attendees-hidden',
    status: 201,
    books: true,
    check: (reply) => expect(emailsOf(reply)).toEqual([]),
  },
]

/** Faults with a complete but unusable response, and faults whose booking differs from the request. */
export const ANSWER_ROWS: FaultRow[] = [...BODIES, ...BOOKINGS]
