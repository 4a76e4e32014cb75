import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBookingRequestSchemaFor } from '../../src/form/createBookingRequestSchemaFor.js'
import { toDefinitionWarnings } from '../../src/form/toDefinitionWarnings.js'
import { toShowRules } from '../../src/form/toShowRules.js'
import { valueRules } from '../../src/fields/valueRules.js'
import type { EventTypeInput } from '../../src/index.js'
import { custom, e0, EMAIL, NAME, PHONE } from '../support/e0.js'
import { define, press } from '../support/pipeline.js'

type Field = Record<string, unknown>

const other = (showIf: unknown, slug = 'more'): Field => custom('text', slug, { showIf, required: true })
const ask = (...fields: Field[]) => e0({ locations: [] }, [NAME, EMAIL, ...fields])
const when = (operator: string, value?: unknown, field = 'a') => ({
  all: [{ field, operator, ...(value !== undefined && { value }) }],
})

/** Returns the slugs of the fields that are not shown while the controls hold these values. */
function hiddenBy(fields: Field[], values: Record<string, unknown>): string[] {
  const definition = define(ask(...fields))
  const hidden = toShowRules(definition.fields).findHidden(({ slug }) => values[slug])
  return definition.fields.filter(({ key }) => hidden.has(key)).map(({ slug }) => slug)
}

const isShown = (a: Field, showIf: unknown, value: unknown) =>
  hiddenBy([a, other(showIf)], { a: value }).length === 0

const TEXT = custom('text', 'a')
const NUMBER = custom('number', 'a')
const LIST = custom('multiselect', 'a', { options: ['Web', 'Webinar'] })
const FLAG = custom('boolean', 'a')

describe('showIf', () => {
  it.each([
    [TEXT, 'equals', 'yes', ' yes ', true],
    [TEXT, 'equals', 'yes', 'yes, please', false],
    [TEXT, 'equals', 'yes', '', false],
    [TEXT, 'not', 'yes', 'no', true],
    [TEXT, 'not', 'yes', 'yes', false],
    [TEXT, 'not', 'yes', '', true],
    [TEXT, 'contains', 'ACME', 'The acme company', true],
    [TEXT, 'contains', 'acme', 'ac me', false],
    [TEXT, 'empty', undefined, '', true],
    [TEXT, 'empty', undefined, ' \u200b', true],
    [TEXT, 'empty', undefined, 'x', false],
    [NUMBER, 'over', 10, '10,5', true],
    [NUMBER, 'over', 10, '10', false],
    [NUMBER, 'over', 10, '', false],
    [NUMBER, 'over', 10, 'many', false],
    [NUMBER, 'under', 10, '9', true],
    [NUMBER, 'under', 10, '', false],
    [NUMBER, 'equals', 3, '3.0', true],
    [LIST, 'contains', 'Web', ['Web', 'Webinar'], true],
    [LIST, 'contains', 'Web', ['Webinar'], false],
    [LIST, 'equals', 'Web', ['Web'], true],
    [LIST, 'equals', 'Web', ['Web', 'Webinar'], false],
    [FLAG, 'equals', true, true, true],
    [FLAG, 'equals', false, false, true],
    [FLAG, 'empty', undefined, false, true],
    [FLAG, 'not', true, false, true],
  ])('on %j with %s %j and the answer %j: %s', (field, operator, value, answer, shown) => {
    expect(isShown(field, when(operator, value), answer)).toBe(shown)
  })

  it('needs all conditions, or any', () => {
    const conditions = [
      { field: 'a', operator: 'equals', value: '1' },
      { field: 'b', operator: 'equals', value: '2' },
    ]
    const fields = (showIf: unknown) => [TEXT, custom('text', 'b'), other(showIf)]
    expect(hiddenBy(fields({ all: conditions }), { a: '1', b: '2' })).toEqual([])
    expect(hiddenBy(fields({ all: conditions }), { a: '1' })).toEqual(['more'])
    expect(hiddenBy(fields({ any: conditions }), { a: '1' })).toEqual([])
    expect(hiddenBy(fields({ any: conditions }), {})).toEqual(['more'])
  })

  it('takes a field that is not shown as unanswered', () => {
    const chain = [TEXT, other(when('equals', 'x'), 'b'), other(when('equals', 'y', 'b'), 'c')]
    expect(hiddenBy(chain, { a: 'x', b: 'y' })).toEqual([])
    expect(hiddenBy(chain, { a: 'z', b: 'y' })).toEqual(['b', 'c'])
  })

  it('H65: is dropped with a warning if it cannot be used', () => {
    const bad: [unknown, RegExp][] = [
      [when('equals', 'x', 'nowhere'), /names the field "nowhere"/],
      [when('like', 'x'), /the operator "like"/],
      [when('equals'), /no value/],
      [when('over', true), /no value/],
      [when('empty', 'x'), /Leave the value out/],
      [{ all: [] }, /list of conditions/],
      [{ all: [{}], any: [{}] }, /list of conditions/],
      ['a', /list of conditions/],
      [when('empty', undefined, 'more'), /depends on the field itself/],
    ]
    for (const [showIf, sentence] of bad) {
      const definition = define(ask(TEXT, other(showIf)))
      const input = {
        definition,
        types: valueRules,
        defaultValues: undefined,
        unusable: [],
        showRules: toShowRules(definition.fields),
      }
      expect(toDefinitionWarnings(input)).toEqual([expect.stringMatching(sentence)])
      expect(toShowRules(definition.fields).findHidden(() => 'z')).toEqual(new Set())
    }
    const needed = [{ ...NAME, showIf: when('empty') }, { ...EMAIL, showIf: when('empty') }, TEXT]
    expect(toShowRules(define(e0({ locations: [] }, needed)).fields).faults).toHaveLength(2)
    const only = [NAME, { ...PHONE, showIf: when('empty') }, TEXT]
    expect(toShowRules(define(e0({ locations: [] }, only)).fields).faults).toHaveLength(1)
  })

  it('is not a rule if it is missing, and a good rule has no warning', () => {
    expect(toShowRules(define(ask(TEXT, other(undefined))).fields).faults).toEqual([])
    expect(toShowRules(define(ask(TEXT, other(when('empty')))).fields).faults).toEqual([])
  })

  it('survives being parsed twice', () => {
    const once = define(ask(TEXT, other(when('empty')))).eventType
    expect(toShowRules(define(once).fields).findHidden(() => 'x').size).toBe(1)
  })

  it('never throws and always ends, whatever it is', () => {
    const slug = fc.constantFrom('a', 'b', 'c', 'd')
    const condition = fc.record({
      field: slug,
      operator: fc.constantFrom('equals', 'not', 'contains', 'over', 'under', 'empty'),
      value: fc.anything(),
    })
    const rule = fc.oneof(
      fc.anything(),
      fc.record({ all: fc.array(condition) }),
      fc.record({ any: fc.array(condition) }),
    )
    fc.assert(
      fc.property(fc.array(rule, { minLength: 4, maxLength: 4 }), fc.anything(), (rules, answer) => {
        const fields = rules.map((showIf, index) => other(showIf, 'abcd'[index]))
        const definition = define(ask(...fields))
        expect(toShowRules(definition.fields).findHidden(() => answer).size).toBeLessThanOrEqual(4)
      }),
    )
  })
})

describe('a form and a server with the same showIf', () => {
  const eventType = ask(TEXT, other(when('equals', 'x'), 'b')) as EventTypeInput
  const typed = { name: 'Ada', email: 'ada@example.com' }

  it('agree on what is asked', async () => {
    const { errors } = await press(eventType, { ...typed, a: 'x' })
    expect(Object.keys(errors)).toEqual(['b'])
    const { body } = await press(eventType, { ...typed, a: 'z', b: 'kept' })
    expect(body?.bookingFieldsResponses).toEqual({ a: 'z' })
    expect(createBookingRequestSchemaFor(eventType).parse(body)).toEqual(body)
  })

  it('agree for any answers', async () => {
    const schema = createBookingRequestSchemaFor(eventType)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('', 'x', ' x', 'X'), fc.constantFrom('', 'y'), async (a, b) => {
        const { body } = await press(eventType, { ...typed, a, b })
        const { body: sample } = await press(ask(TEXT, custom('text', 'b')), { ...typed, a, b })
        const checked = schema.safeParse(sample)
        expect(checked.success).toBe(!!body)
        if (body) expect(checked.data).toEqual(body)
      }),
    )
  })

  it('leave the answer out that a server gets nevertheless, and require the one that is asked', async () => {
    const schema = createBookingRequestSchemaFor(eventType)
    const { body } = await press(eventType, { ...typed, a: 'x', b: 'y' })
    const withA = (a: string, b?: string) => ({ ...body, bookingFieldsResponses: { a, ...(b && { b }) } })
    expect(schema.parse(withA('z', 'y')).bookingFieldsResponses).toEqual({ a: 'z' })
    expect(schema.safeParse(withA('x')).success).toBe(false)
  })
})

describe('the schema of a server', () => {
  const fields = [
    custom('date', 'day', { min: '2030-01-01' }),
    custom('file', 'cv', { required: true }),
    custom('file', 'all', { multiple: true }),
    custom('consent', 'terms', { required: true }),
  ]
  const schema = createBookingRequestSchemaFor(ask(...fields) as EventTypeInput)
  const good = { day: '2030-02-01', cv: 'https://f.example/cv', all: ['https://f.example/1'], terms: true }
  const accepts = (more: Record<string, unknown>) =>
    schema.safeParse({
      start: '2030-01-08T13:00:00.000Z',
      eventTypeId: 123,
      attendee: { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/Rome' },
      bookingFieldsResponses: { ...good, ...more },
    }).success

  it('checks dates, files and consents by the rules of the form', () => {
    expect(accepts({})).toBe(true)
    for (const day of ['2029-12-31', '2030-02-30', 'soon', 5]) expect(accepts({ day })).toBe(false)
    for (const cv of ['javascript:alert(1)', '/cv', ['https://f.example/cv'], undefined])
      expect(accepts({ cv })).toBe(false)
    for (const all of ['https://f.example/1', ['data:,']]) expect(accepts({ all })).toBe(false)
    for (const terms of [false, 'yes', undefined]) expect(accepts({ terms })).toBe(false)
  })
})

describe('a condition on an answer that is cleaned before it is sent', () => {
  const cases = [
    ['url', 'contains', 'https', 'example.com'],
    ['url', 'equals', 'https://example.com', 'example.com'],
    ['phone', 'contains', '+4930', '+49 30 901820'],
    ['phone', 'equals', '+4930901820', '0049 (30) 901820'],
    ['email', 'equals', 'a@b.co', 'Ada <a@b.co>'],
    ['email', 'contains', 'Ada', 'Ada <a@b.co>'],
    ['multiemail', 'contains', 'a@b.co', ['Ada <a@b.co>']],
    ['multiemail', 'equals', 'a@b.co', ['a@b.co', 'A@b.co']],
    ['multiemail', 'empty', undefined, [' ; ']],
  ] as const
  it.each(cases)(
    'has one verdict in the form and on a server: %s %s %s',
    async (type, operator, value, typed) => {
      const eventType = ask(custom(type, 'a'), other(when(operator, value)))
      const answers = { name: 'Ada', email: 'ada@example.com', a: typed }
      const { errors } = await press(eventType, answers)
      const { body } = await press(eventType, { ...answers, more: 'x' })
      const result = createBookingRequestSchemaFor(eventType as EventTypeInput).safeParse(body)
      expect(result.success && result.data).toEqual(body)
      const isAsked = 'more' in errors
      expect(isAsked).toBe('more' in ((body?.bookingFieldsResponses ?? {}) as object))
    },
  )
})

it('does not count the attendee as a guest, as the server', async () => {
  const guests = { isDefault: true, type: 'multiemail', slug: 'guests', required: false, hidden: false }
  const eventType = ask(guests, other(when('empty', undefined, 'guests')))
  const answers = { name: 'Ada', email: 'ada@example.com', guests: ['Ada@example.com'] }
  expect((await press(eventType, answers)).errors).toHaveProperty('more')
  const { body } = await press(eventType, { ...answers, more: 'x' })
  expect(createBookingRequestSchemaFor(eventType).parse(body)).toEqual(body)
})

it('leaves out a hidden phone number, which no rule has checked', () => {
  const phone = { ...PHONE, showIf: { all: [{ field: 'a', operator: 'equals', value: true }] } }
  const schema = createBookingRequestSchemaFor(ask(FLAG, phone) as EventTypeInput)
  const attendee = { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/Rome' }
  const body = { start: '2030-01-08T13:00:00.000Z', eventTypeId: 123 }
  const send = (phoneNumber: string, more: object = {}) =>
    schema.safeParse({ ...body, ...more, attendee: { ...attendee, phoneNumber } })
  expect(send('no number').data).toEqual({ ...body, attendee })
  const shown = { bookingFieldsResponses: { a: true } }
  expect(send('no number', shown).success).toBe(false)
  const phoneNumber = '+4930901820'
  expect(send(phoneNumber, shown).data).toEqual({ ...body, ...shown, attendee: { ...attendee, phoneNumber } })
})
