import { afterEach, describe, expect, it } from 'vitest'
import { clientAnswering, answer, REQUEST } from '../support/answering.js'
import { custom, e0, E0_FIELDS, WHO } from '../support/e0.js'
import { press } from '../support/pipeline.js'

const eventType = e0({ title: 'Intro' }, [
  ...E0_FIELDS,
  custom('text', 'a'),
  custom('select', 's', { options: ['x', 'y'] }),
  custom('boolean', 'b'),
])
const typed = { ...WHO, a: 'yes', s: 'x', b: true, guests: ['g@b.co'] }
// As a submit passes it: every key is present.
const context = {
  startUtc: REQUEST.start,
  timeZone: 'Europe/Rome',
  locale: 'it',
  metadata: undefined,
  numberFieldFormat: 'number' as const,
}

const prototype = Object.prototype as unknown as Record<string, unknown>
let polluted: string | undefined
afterEach(() => {
  if (polluted) delete prototype[polluted]
})

/** Adds the property to Object.prototype, enumerable or not. */
function pollute(key: string, enumerable: boolean): void {
  polluted = key
  Object.defineProperty(prototype, key, {
    get: () => 'evil',
    set(value) {
      Object.defineProperty(this, key, { value, writable: true, enumerable: true, configurable: true })
    },
    enumerable,
    configurable: true,
  })
}

const withBothKinds = (keys: readonly string[]) =>
  keys.flatMap((key) => [[key, true] as const, [key, false] as const])

describe('an Object.prototype that a page has extended', () => {
  it.each(
    withBothKinds([
      'guests',
      'location',
      'phoneNumber',
      'recurrenceCount',
      'lengthInMinutes',
      'instant',
      'routing',
      'meetingUrl',
      'metadata',
      'language',
      'bookingFieldsResponses',
      'responses',
      'defaultCountry',
      'minLength',
      'maxLength',
      'defaultNumber',
      'hint',
      'placeholder',
      'hidden',
      'required',
      'options',
      'pattern',
    ]),
  )('H14 D19: does not change the body with its %s (enumerable: %s)', async (key, enumerable) => {
    const before = await press(eventType, typed, context)
    pollute(key, enumerable)
    expect(await press(eventType, typed, context)).toEqual(before)
  })

  it.each(
    withBothKinds([
      'endpoint',
      'apiUrl',
      'headers',
      'fetch',
      'timeoutMs',
      'method',
      'body',
      'mode',
      'credentials',
      'redirect',
      'referrer',
      'integrity',
      'keepalive',
      'cache',
    ]),
  )('H14 P01: does not change the request with its %s (enumerable: %s)', async (key, enumerable) => {
    pollute(key, enumerable)
    const { client, seen } = clientAnswering([answer(201, { status: 'success', data: { uid: 'one' } })])
    expect(await client.createBooking(REQUEST)).toMatchObject({ uid: 'one' })
    expect(seen.map(({ url }) => url)).toEqual(['https://api.cal.com/v2/bookings'])
    const own = Object.entries(seen[0]?.init ?? {})
    expect(JSON.stringify(own)).not.toContain('evil')
  })

  it.each(withBothKinds(['uid', 'status', 'data', 'success']))(
    'H14 R01: does not turn a response without a booking into one with its %s (enumerable: %s)',
    async (key, enumerable) => {
      pollute(key, enumerable)
      const { client } = clientAnswering([answer(200, { ok: true })])
      await expect(client.createBooking(REQUEST)).rejects.toMatchObject({ kind: 'unknown' })
    },
  )
})
