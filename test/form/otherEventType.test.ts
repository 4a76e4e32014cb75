import { describe, expect, it } from 'vitest'
import { createBookingRequestSchemaFor } from '../../src/form/createBookingRequestSchemaFor.js'

const eventType = { id: 7, slug: 'intro', username: 'jane', lengthInMinutes: 30 }
const body = {
  start: '2030-01-08T13:00:00.000Z',
  attendee: { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/Rome' },
}
const accepts = (named: object) =>
  createBookingRequestSchemaFor(eventType).safeParse({ ...body, ...named }).success

describe('createBookingRequestSchemaFor', () => {
  it.each([[{ eventTypeId: 7 }], [{ eventTypeSlug: 'intro', username: 'jane' }]])(
    'accepts a request that names its event type as %j',
    (named) => {
      expect(accepts(named)).toBe(true)
    },
  )

  it.each([[{ eventTypeId: 8 }], [{ eventTypeSlug: 'outro', username: 'jane' }]])(
    'refuses a request that names another event type as %j',
    (named) => {
      expect(accepts(named)).toBe(false)
    },
  )
})
