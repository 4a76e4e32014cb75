import { describe, expect, it } from 'vitest'
import { EventTypeSchema } from '../../src/contract/eventType.js'
import { toSafeUrl } from '../../src/ui/toSafeUrl.js'
import { custom, e0, E0_FIELDS, EMAIL, LOCATION, NAME, WHO } from '../support/e0.js'
import { define, press } from '../support/pipeline.js'

const withField = (field: Record<string, unknown>) => e0({}, [...E0_FIELDS, field])
const answered = (slug: string) =>
  press(withField(custom('text', slug)), new Map<string, unknown>([...Object.entries(WHO), [slug, 'yes']]))

describe('an unusual slug', () => {
  it.each(['__proto__', 'constructor', 'prototype'])(
    'D04: %s is sent under that key, and no prototype changes',
    async (slug) => {
      const { body } = await answered(slug)
      const responses = body?.bookingFieldsResponses as object
      expect(Object.entries(responses)).toContainEqual([slug, 'yes'])
      expect(({} as Record<string, unknown>).yes).toBeUndefined()
      expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    },
  )

  it.each(['toString', 'hasOwnProperty', 'valueOf'])('D05: %s works', async (slug) => {
    expect((await answered(slug)).body?.bookingFieldsResponses).toEqual({ [slug]: 'yes' })
  })

  it.each(['a.b', 'a[0]', "a'b", 'a,b', 'a b', '😀', ''])('D06: %j is sent as one flat key', async (slug) => {
    const responses = (await answered(slug)).body?.bookingFieldsResponses as object
    expect(Object.entries(responses)).toContainEqual([slug, 'yes'])
    expect(Object.values(responses).every((value) => value === 'yes')).toBe(true)
  })

  it('D07: that is a number keeps its place in the field order', () => {
    const { fields } = define(
      e0({}, [NAME, EMAIL, custom('text', '10'), custom('text', '2'), custom('text', 'a')]),
    )
    expect(fields.map(({ slug }) => slug).slice(-3)).toEqual(['10', '2', 'a'])
  })

  it.each(['f0', 'f1', 'root'])('D10: %s does not collide with an internal name', async (slug) => {
    const { body } = await answered(slug)
    expect(body).toMatchObject({
      attendee: { name: WHO.name, email: WHO.email },
      bookingFieldsResponses: { [slug]: 'yes' },
    })
  })
})

describe('an unusual field', () => {
  it('D11: is unsupported if it is a choice without options, and is marked if it is required', () => {
    const { unsupported } = define(
      e0({}, [NAME, EMAIL, custom('select', 'a'), custom('radio', 'b', { options: [], required: true })]),
    )
    expect(unsupported).toEqual([
      expect.objectContaining({ slug: 'a', required: false }),
      expect.objectContaining({ slug: 'b', required: true, reason: 'noOptions' }),
    ])
  })

  it('D16: that is hidden and required sends its default value, and is shown without one', async () => {
    const hidden = withField(custom('text', 'source', { hidden: true, required: true }))
    const { body } = await press(hidden, WHO, { defaultValues: { responses: { source: 'ad' } } })
    expect(body?.bookingFieldsResponses).toEqual({ source: 'ad' })
    expect(define(hidden).fields.find(({ slug }) => slug === 'source')).toMatchObject({
      hidden: false,
      required: true,
    })
  })

  it('D20: never has its pattern compiled', async () => {
    const { body } = await press(
      withField(custom('text', 'code', { pattern: '(a+)+$', regex: '[', validation: { pattern: '(' } })),
      { ...WHO, code: `${'a'.repeat(50)}!` },
    )
    expect(body?.bookingFieldsResponses).toEqual({ code: `${'a'.repeat(50)}!` })
  })

  it.each([
    { minLength: Number.NaN },
    { maxLength: Number.NaN },
    { minLength: 9, maxLength: 3 },
    { maxLength: -1 },
    { maxLength: 0 },
    { minLength: 1.5 },
  ])('D21: ignores invalid limits: %j', async (limits) => {
    const { body, errors } = await press(withField(custom('text', 'code', limits)), { ...WHO, code: 'abc' })
    expect(errors).toEqual({})
    expect(body?.bookingFieldsResponses).toEqual({ code: 'abc' })
  })

  it('D27: shows an error if the attendee leaves the value of a location empty', async () => {
    for (const type of ['attendeeAddress', 'attendeePhone', 'attendeeDefined']) {
      const { errors } = await press(e0({ locations: [{ type }] }, [NAME, EMAIL, LOCATION]), {
        ...WHO,
        location: { choice: 0, text: '' },
      })
      expect(Object.keys(errors)).toEqual(['location'])
    }
  })
})

describe('an unusual event type', () => {
  it('D19: is not mutated, frozen or not', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze)
      return value
    }
    const input = freeze(structuredClone(e0())) as ReturnType<typeof e0>
    expect(EventTypeSchema.parse(input)).toMatchObject({ id: 123 })
    expect(define(new Proxy(e0(), {})).fields.length).toBe(define(e0()).fields.length)
  })

  it('D17: asks for name and email without fields, and has all fields with two hundred', () => {
    expect(define(e0({}, [])).fields.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['name', 'email']),
    )
    const many = Array.from({ length: 200 }, (_, at) => custom('text', `q${at}`))
    expect(
      define(e0({}, [...E0_FIELDS, ...many])).fields.filter(({ slug }) => slug.startsWith('q')),
    ).toHaveLength(200)
  })

  it('D26: never sends a location of an unknown type', async () => {
    const { body, errors } = await press(
      e0({ locations: [{ type: 'hologram' }, { type: 'integration', integration: 'smellovision' }] }),
      WHO,
    )
    expect(JSON.stringify(body ?? errors)).not.toMatch(/hologram/)
    const only = await press(e0({ locations: [{ type: 'hologram' }] }), WHO)
    expect(only.body).not.toHaveProperty('location')
    const two = await press(
      e0({ locations: [{ type: 'hologram' }, { type: 'integration', integration: 'smellovision' }] }),
      WHO,
    )
    expect(two.errors).toEqual({})
    expect(two.body).not.toHaveProperty('location')
  })
})

it.each([
  'javascript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  '\tjava\nscript:alert(1)',
  '//evil.example',
  'blob:x',
  'JaVaScRiPt:x',
  ' javascript:x',
  'file:///etc/passwd',
  'not a link',
])('D22: %j is not a safe link', (text) => {
  expect(toSafeUrl(text)).toBeUndefined()
})

it.each(['https://a.co/x', 'http://a.co/', 'mailto:a@b.co', 'tel:+37120000000'])(
  'D22: %j is a safe link',
  (text) => {
    expect(toSafeUrl(text)).toBe(text)
  },
)
