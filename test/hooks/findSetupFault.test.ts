import { afterEach, describe, expect, it, vi } from 'vitest'
import { createBookingClient } from '../../src/index.js'
import { findSetupFault, type SetupOptions } from '../../src/hooks/setup/findSetupFault.js'
import { valueRules } from '../../src/fields/valueRules.js'
import { toDefinitionWarnings } from '../../src/form/toDefinitionWarnings.js'
import { callHost } from '../../src/hooks/utils/callHost.js'
import { e0 } from '../support/e0.js'
import { define } from '../support/pipeline.js'

const start = '2026-12-01T09:00:00Z'
const client = createBookingClient()

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const toApp = (integration: string) => ({ type: 'integration', integration })

describe('findSetupFault', () => {
  it.each<SetupOptions>([
    {},
    { start: null },
    { start },
    { start: '2026-12-01T09:00+05:30' },
    { start, timeZone: 'Europe/Riga', metadata: { campaign: 'spring' } },
    { start, apiUrl: 'https://api.cal.com/v2', endpoint: '/api/bookings' },
  ])('returns undefined for valid options: %j', (options) => {
    expect(findSetupFault(options, client)).toBeUndefined()
  })

  it.each<[string, unknown, RegExp]>([
    [
      'a start without an offset',
      { start: '2026-12-01T09:00:00' },
      /^start is "2026-12-01T09:00:00".* with Z or an offset, like/,
    ],
    ['a start on a day that does not exist', { start: '2026-02-30T09:00:00Z' }, /^start is /],
    ['a start that is a number', { start: 1796115600000 }, /^start is /],
    ['an empty start', { start: '' }, /^start is ""/],
    ['an unknown time zone', { start, timeZone: 'GMT+5' }, /^timeZone is "GMT\+5".*Europe\/Riga/],
    [
      'metadata that is too long',
      { start, metadata: { k: 'v'.repeat(501) } },
      /^metadata\.k is longer than 500/,
    ],
    [
      'an endpoint that is not a web address',
      { start, endpoint: 'mailto:jane@example.com' },
      /^endpoint is .*neither http nor https.*Give endpoint an address like/,
    ],
    [
      'an apiUrl with a password',
      { start, apiUrl: 'https://a:b@example.com' },
      /^apiUrl holds a user name or password/,
    ],
  ])('says what is wrong and what to do for %s', (_, options, sentence) => {
    expect(findSetupFault(options as SetupOptions, client)).toMatch(sentence)
  })

  it.each<[SetupOptions, RegExp]>([
    [{}, /has no getSlots.*Give a start, or a client that has it/],
    [{ start, rescheduleUid: 'abc' }, /has no getBooking.*Leave out rescheduleUid/],
    [{ bookingUid: 'abc' }, /has no getBooking.*Leave out rescheduleUid and bookingUid/],
  ])('names the method that the client lacks: %j', (options, sentence) => {
    const { createBooking } = client
    expect(findSetupFault(options, { createBooking })).toMatch(sentence)
    expect(findSetupFault({ start }, { createBooking })).toBeUndefined()
    expect(findSetupFault({ instant: true }, { createBooking })).toBeUndefined()
  })
})

describe('messages to the host', () => {
  it('do not let an error of a callback through, but report it as uncaught', () => {
    vi.useFakeTimers()
    const calls: string[] = []
    callHost(() => calls.push('called'))
    callHost(() => {
      throw new Error('of the host')
    })
    expect(calls).toEqual(['called'])
    expect(() => vi.runAllTimers()).toThrow('of the host')
  })
})

describe('an event type that can never be booked', () => {
  const weekly = { frequency: 'weekly', interval: 1, occurrences: 4 }
  it('F23: is reported before anything is filled in if it is recurring and has seats', () => {
    for (const seats of [{ seats: { seatsPerTimeSlot: 2 } }, { seatsPerTimeSlot: 2 }]) {
      for (const recurrence of [weekly, { ...weekly, interval: '1' }])
        expect(findSetupFault({ start, eventType: e0({ recurrence, ...seats }) }, client)).toMatch(
          /^The event type is recurring and has seats: .*Turn off one of the two\.$/,
        )
      expect(findSetupFault({ start, eventType: e0(seats) }, client)).toBeUndefined()
    }
    for (const seats of [{ seats: { disabled: true } }, { seatsPerTimeSlot: 0 }])
      expect(
        findSetupFault({ start, eventType: e0({ recurrence: weekly, ...seats }) }, client),
      ).toBeUndefined()
  })
})

describe('toDefinitionWarnings', () => {
  it.each<[string, object[], string[]]>([
    [
      'two addresses',
      [
        { type: 'address', address: 'A' },
        { type: 'address', address: 'B' },
      ],
      ['address'],
    ],
    [
      'two links and two phones',
      ['link', 'phone', 'link', 'phone'].map((type) => ({ type })),
      ['link', 'phone'],
    ],
    ['the same app twice', ['zoom', 'zoom'].map(toApp), ['integration']],
    ['two apps', ['zoom', 'cal-video'].map(toApp), []],
    ['different types', [{ type: 'address', address: 'A' }, { type: 'attendeeAddress' }], []],
  ])('warns about locations that a booking cannot tell apart: %s', (_, locations, types) => {
    const definition = define(e0({ locations }))
    const sentences = toDefinitionWarnings({
      definition,
      types: valueRules,
      defaultValues: undefined,
      unusable: [],
    })
    expect(sentences.map((sentence) => /several locations of the type "(\w+)"/.exec(sentence)?.[1])).toEqual(
      types,
    )
    const offered = definition.fields.find(({ destination }) => destination === 'location')?.places ?? []
    expect(offered.at(-1)).toMatchObject(locations.at(-1) ?? {})
  })
})
