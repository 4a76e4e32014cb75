import { describe, expect, it } from 'vitest'
import { toBookingRequest, toMappedSlug } from '../../src/form/toBookingRequest.js'
import { A0, EMAIL, NAME, START, WHO, custom, e0 } from '../support/e0.js'
import { define, press } from '../support/pipeline.js'

const context = { startUtc: START, timeZone: 'Europe/Rome', locale: 'it' }

/** Returns the responses of a form with these custom text fields, each answered with its own slug. */
function answerSlugs(...slugs: string[]) {
  const definition = define(
    e0({ locations: [] }, [NAME, EMAIL, ...slugs.map((slug) => custom('text', slug))]),
  )
  const answers = Object.fromEntries(
    definition.fields.map(({ key, slug }) => [key, slug === 'email' ? WHO.email : slug]),
  )
  return toBookingRequest(definition, answers, context).bookingFieldsResponses ?? {}
}

describe('the booking request', () => {
  it('has only the keys of the allow-list, whatever the answers contain', () => {
    const definition = define(e0())
    const answers = {
      f0: 'Ada',
      f1: 'ada@example.com',
      f9: 'stray',
      foo: 'bar',
      __proto__: { polluted: true },
    }
    expect(toBookingRequest(definition, answers, context)).toEqual({
      start: START,
      eventTypeId: 123,
      attendee: { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/Rome', language: 'it' },
    })
  })

  it('F04: has the host’s answers to fields that the event type does not list, as they are', () => {
    const definition = define(e0({}, [NAME, EMAIL, custom('text', 'company')]))
    const answers = { f0: 'Ada', f1: 'ada@example.com', f3: 'Acme' }
    const sent = (defaultValues: object | undefined) =>
      toBookingRequest(definition, answers, { ...context, defaultValues }).bookingFieldsResponses
    const unlisted = { source: 'campaign', count: 7, agreed: false, tags: ['a'], 'Which size?': 'L' }
    expect(sent({ title: 'Hello', responses: { ...unlisted, company: 'Other' } })).toEqual({
      company: 'Acme',
      ...unlisted,
      'Which-size-': 'L',
      title: 'Hello',
    })
    // What the server overwrites, what is no answer, and what is not JSON.
    const odd = { email: 'x@example.com', guests: ['x'], location: 'x', empty: '', none: null, run: () => {} }
    for (const responses of [
      undefined,
      null,
      7,
      'text',
      odd,
      {
        get source() {
          throw new Error('Broken')
        },
      },
    ])
      expect(sent({ responses })).toEqual({ company: 'Acme' })
    expect(sent(undefined)).toEqual({ company: 'Acme' })
  })

  it('has no key without a value', () => {
    const body = toBookingRequest(
      define(e0()),
      { f0: 'Ada', f1: 'ada@example.com', f3: undefined, f4: [] },
      { ...context, locale: 'xx', metadata: {} },
    )
    expect(Object.keys(body)).toEqual(['start', 'eventTypeId', 'attendee'])
    expect(Object.keys(body.attendee)).toEqual(['name', 'email', 'timeZone'])
  })

  it('throws if nothing identifies the event type', () => {
    const definition = define(e0({ id: undefined }))
    expect(() => toBookingRequest(definition, {}, context)).toThrow(
      /^\[booking-form\] Nothing names the event type/,
    )
    // A dynamic event type has the id 0, which a request must not name.
    expect(() => toBookingRequest(define(e0({ id: 0 })), {}, context)).toThrow(/Nothing names/)
  })

  it('names the event type by its id, or by slugs if it has no id', () => {
    const named = (more: object) =>
      define(e0({ slug: 'intro', username: 'bob', teamSlug: 'sales', organizationSlug: 'acme', ...more }))
        .reference
    expect(named({})).toEqual({ eventTypeId: 123 })
    expect(named({ id: undefined })).toEqual({
      eventTypeSlug: 'intro',
      username: 'bob',
      organizationSlug: 'acme',
    })
    expect(named({ id: 0, username: undefined })).toEqual({
      eventTypeSlug: 'intro',
      teamSlug: 'sales',
      organizationSlug: 'acme',
    })
    expect(named({ id: undefined, username: undefined, teamSlug: undefined })).toBeUndefined()
  })

  it('contains a copy of the metadata', () => {
    const metadata = { campaign: 'spring' }
    const body = toBookingRequest(define(e0()), { f0: 'Ada' }, { ...context, metadata })
    metadata.campaign = 'autumn'
    expect(body.metadata).toEqual({ campaign: 'spring' })
  })
})

describe('the answers in the request', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'f0', 'root', '10', ''])(
    'D04 D05 D10: are keyed by the slug %j, on an object without a prototype',
    (slug) => {
      const responses = answerSlugs(slug)
      expect(Object.getPrototypeOf(responses)).toBeNull()
      expect(Object.entries(responses)).toEqual([[slug, slug]])
      // The same is true of the JSON.
      expect(JSON.stringify(responses)).toBe(`{${JSON.stringify(slug)}:${JSON.stringify(slug)}}`)
    },
  )

  it.each([
    ['a.b', 'a-b'],
    ['a[0]', 'a-0-'],
    ["a'b", 'a-b'],
    ['a b', 'a-b'],
    ['Which size?', 'Which-size-'],
    ['😀', '--'],
    ['größe', 'gr--e'],
  ])('are keyed by the slug %j and by the engine’s spelling of it, %j', (slug, mapped) => {
    expect(toMappedSlug(slug)).toBe(mapped)
    expect(Object.entries(answerSlugs(slug))).toEqual([
      [slug, slug],
      [mapped, slug],
    ])
  })

  it('never overwrite the answer of another field', () => {
    expect({ ...answerSlugs('a b', 'a-b') }).toEqual({ 'a b': 'a b', 'a-b': 'a-b' })
    expect({ ...answerSlugs('a-b', 'a b') }).toEqual({ 'a b': 'a b', 'a-b': 'a-b' })
  })

  it('are those of custom fields, not those that have their own key', async () => {
    const { body } = await press(e0({}, [NAME, EMAIL, custom('text', 'company')]), {
      ...WHO,
      company: 'Acme',
    })
    expect(body).toEqual({
      start: START,
      eventTypeId: 123,
      attendee: A0,
      bookingFieldsResponses: { company: 'Acme' },
    })
  })
})
