import { describe, expect, it } from 'vitest'
import { valueRules } from '../../src/fields/valueRules.js'
import { toDefinitionWarnings } from '../../src/form/toDefinitionWarnings.js'
import { toFormDefinition } from '../../src/form/toFormDefinition.js'
import { toUnsupportedText } from '../../src/form/toUnsupportedText.js'
import {
  E0_FIELDS,
  EMAIL,
  GUESTS,
  LOCATION,
  NAME,
  NOTES,
  PHONE,
  custom,
  e0,
  unknownField,
} from '../support/e0.js'
import { define, toRuleContext, type PipelineOptions } from '../support/pipeline.js'

type Field = Record<string, unknown>

const asked = (eventType: unknown, options?: PipelineOptions) =>
  define(eventType, options).fields.map(({ slug }) => slug)
const fieldOf = (wire: Field, options?: PipelineOptions) => {
  const { fields } = define(e0({}, [NAME, EMAIL, wire]), options)
  return fields.find((field) => field.slug === (wire.slug === 'unknown' ? fields.at(-1)?.slug : wire.slug))
}
const unsupported = (wire: Field, options?: PipelineOptions) =>
  define(e0({}, [NAME, EMAIL, wire]), options).unsupported.map(({ slug, reason, required }) => [
    slug,
    reason,
    required,
  ])

describe('the fields of a form', () => {
  it('are those of the event type in its order, with internal keys', () => {
    const definition = define(e0())
    expect(definition.fields.map(({ key, slug, destination }) => [key, slug, destination])).toEqual([
      ['f0', 'name', 'name'],
      ['f1', 'email', 'email'],
      ['f2', 'location', 'location'],
      ['f3', 'notes', 'response'],
      ['f4', 'guests', 'guests'],
    ])
    expect(definition.unsupported).toEqual([])
  })

  it('are name, e-mail, notes, guests and any location if the event type defines none', () => {
    const bare = { id: 1, lengthInMinutes: 30 }
    expect(asked(bare)).toEqual(['name', 'email', 'notes', 'guests'])
    expect(asked({ ...bare, bookingFields: null })).toEqual(['name', 'email', 'notes', 'guests'])
    expect(asked({ ...bare, disableGuests: true })).toEqual(['name', 'email', 'notes'])
    expect(asked({ ...bare, locations: [{ type: 'attendeePhone' }] })).toEqual([
      'name',
      'email',
      'location',
      'notes',
      'guests',
    ])
    expect(asked({ ...bare, bookingFields: [] })).toEqual(['name', 'email'])
  })

  it('always include a name and a way to reach the attendee', () => {
    expect(asked(e0({ locations: [] }, [custom('text', 'company')]))).toEqual(['name', 'email', 'company'])
    expect(asked(e0({ locations: [] }, [PHONE]))).toEqual(['name', 'attendeePhoneNumber'])
    expect(asked(e0({ locations: [] }, [{ type: 'splitName', slug: 'splitName' }, EMAIL]))).toEqual([
      'splitName',
      'email',
    ])
  })

  it('exclude the reschedule reason, which is asked for when a booking is moved', () => {
    expect(
      asked(
        e0({}, [
          ...E0_FIELDS,
          { isDefault: true, type: 'textarea', slug: 'rescheduleReason', required: true },
        ]),
      ),
    ).not.toContain('rescheduleReason')
  })

  it('exclude guests where they are disabled, unless the server requires them', () => {
    const required = [NAME, EMAIL, { ...GUESTS, required: true }]
    for (const more of [
      { disableGuests: true },
      { seats: { seatsPerTimeSlot: 2 } },
      { seatsPerTimeSlot: 2 },
    ]) {
      expect(asked(e0(more))).not.toContain('guests')
      expect(asked(e0(more, required))).toContain('guests')
    }
    expect(asked(e0({ seats: { disabled: true } }))).toContain('guests')
  })

  it('begin with the length and the number of bookings, if there is a choice', () => {
    expect(asked(e0({ lengthInMinutesOptions: [60, 15, 30, 15] })).slice(0, 2)).toEqual([
      'lengthInMinutes',
      'name',
    ])
    expect(
      define(e0({ lengthInMinutesOptions: [60, 15, 30, 15] })).fields[0]?.options.map(({ value }) => value),
    ).toEqual(['15', '30', '60'])
    expect(asked(e0({ lengthInMinutesOptions: [30] }))[0]).toBe('name')
    const weekly = define(e0({ recurrence: { frequency: 'weekly', interval: 2, occurrences: 6 } })).fields[0]
    expect(weekly).toMatchObject({
      slug: 'recurrenceCount',
      defaultNumber: 6,
      hint: 'Every 2 weeks, up to 6 times, at the same time of day',
    })
  })
})

describe('an unknown field', () => {
  it('is replaced by the definition in its JSON, under its inner name', () => {
    const inner = {
      name: 'second-email',
      type: 'email',
      label: 'Your second e-mail',
      required: true,
      editable: 'user',
      placeholder: 'you@work',
    }
    expect(fieldOf(unknownField(inner))).toMatchObject({
      slug: 'second-email',
      type: 'email',
      destination: 'response',
      label: 'Your second e-mail',
      required: true,
      placeholder: 'you@work',
    })
  })

  it('is hidden if its inner definition is', () => {
    expect(fieldOf(unknownField({ name: 'a', type: 'text', hidden: true, editable: 'user' }))).toMatchObject({
      hidden: true,
    })
  })

  it('has our label if it is a default field without one', () => {
    expect(
      fieldOf(
        unknownField({
          name: 'smsReminderNumber',
          type: 'phone',
          editable: 'system',
          defaultLabel: 'number_text_notifications',
        }),
      ),
    ).toMatchObject({
      label: 'Phone number for text reminders',
      destination: 'smsReminderNumber',
    })
    expect(
      fieldOf(unknownField({ name: 'aiAgentCallPhoneNumber', type: 'phone', editable: 'system' })),
    ).toMatchObject({ destination: 'response' })
  })

  it.each(['', 'not JSON', 'null', '[]', '"x"', '{}', '{"name":"x"}', '{"type":7}', undefined])(
    'with the JSON %j is unsupported',
    (bookingField) => {
      expect(
        unsupported({ type: 'unknown', slug: 'unknown', bookingField, label: 'Odd', required: true }),
      ).toEqual([['unknown', 'unknownType', true]])
    },
  )

  it('is unsupported under its inner name if its inner type is unknown too', () => {
    expect(
      unsupported(unknownField({ name: 'stars', type: 'stars', required: true, editable: 'user' })),
    ).toEqual([['stars', 'unknownType', true]])
  })

  it('may have no options, unless it is a choice', () => {
    for (const options of [null, [], undefined]) {
      expect(unsupported(unknownField({ name: 'a', type: 'text', options, editable: 'user' }))).toEqual([])
    }
  })
})

describe('the destination of an answer', () => {
  it.each([
    ['name', 'name', 'name'],
    ['splitName', 'splitName', 'name'],
    ['email', 'email', 'email'],
    ['attendeePhoneNumber', 'phone', 'phoneNumber'],
    ['smsReminderNumber', 'phone', 'smsReminderNumber'],
    ['guests', 'multiemail', 'guests'],
    ['location', 'radioInput', 'location'],
    ['title', 'text', 'response'],
    ['notes', 'textarea', 'response'],
    ['company', 'text', 'response'],
    ['my-phone', 'phone', 'response'],
    ['constructor', 'text', 'response'],
    ['__proto__', 'text', 'response'],
    ['toString', 'text', 'response'],
  ])('D09: for the slug %s and the type %s is %s', (slug, type, destination) => {
    const { fields } = define(e0({}, [{ isDefault: false, type, slug }]))
    expect(fields.find((field) => field.slug === slug)?.destination).toBe(destination)
  })

  it.each([
    ['name', 'text'],
    ['email', 'text'],
    ['attendeePhoneNumber', 'text'],
    ['guests', 'text'],
    ['location', 'select'],
  ])(
    'D09: does not exist for the slug %s with the type %s: the server would overwrite the answer',
    (slug, type) => {
      expect(unsupported(custom(type, slug, { options: ['a'], required: true }))).toEqual([
        [slug, 'reservedSlug', true],
      ])
    },
  )
})

describe('an unsupported field', () => {
  it.each(['select', 'radio', 'multiselect', 'checkbox'])('is a %s without options', (type) => {
    for (const options of [undefined, null, [], [null, {}]])
      expect(unsupported(custom(type, 'a', { options }))).toEqual([['a', 'noOptions', false]])
  })

  it('is a required number if numbers are omitted; optional ones are left out silently', () => {
    const omit = { numberFieldFormat: 'omit' } as const
    expect(unsupported(custom('number', 'n', { required: true }), omit)).toEqual([
      ['n', 'omittedNumber', true],
    ])
    expect(unsupported(custom('number', 'n'), omit)).toEqual([])
    expect(asked(e0({}, [NAME, EMAIL, custom('number', 'n')]), omit)).not.toContain('n')
  })

  it('is explained to the developer, with what to do and what follows if it is required', () => {
    const [field] = define(e0({}, [...E0_FIELDS, custom('stars', 'rating', { required: true })])).unsupported
    expect(field && toUnsupportedText(field)).toMatch(
      /^The booking field "rating" is of a type .* Add the type with the fieldTypes prop\. It is required: nobody can book until then\.$/,
    )
  })
})

describe('the texts of a field', () => {
  it('are ours for default fields, whose labels are translation keys or missing', () => {
    for (const label of [undefined, '', 'your_name', 'name'])
      expect(fieldOf({ ...NAME, label })?.label).toBe('Full name')
    const notes = fieldOf({ ...NOTES, label: undefined, placeholder: 'share_additional_notes' })
    expect([notes?.label, notes?.placeholder]).toEqual(['Notes', undefined])
  })

  it('are the organizer’s if they wrote any', () => {
    expect(
      fieldOf({ ...NOTES, label: ' What shall we talk about? ', placeholder: 'A link, a question' }),
    ).toMatchObject({ label: 'What shall we talk about?', placeholder: 'A link, a question' })
    expect(fieldOf(custom('text', 'company', { label: 'company' }))?.label).toBe('company')
    expect(fieldOf(custom('text', 'company', { label: undefined }))?.label).toBe('company')
    expect(fieldOf({ isDefault: true, type: 'text', slug: 'constructor', label: 'key' })?.label).toBe('key')
  })

  it('hint at the country code only if there is no default country', () => {
    expect(fieldOf(PHONE)?.hint).toMatch(/country code/)
    expect(fieldOf(PHONE, { defaultCountry: 'GB' })?.hint).toBeUndefined()
    expect(fieldOf(custom('text', 'a', { hint: 'Like this' }))?.hint).toBe('Like this')
  })
})

describe('a required answer', () => {
  it('is the name, and whatever the event type requires', () => {
    expect(fieldOf({ ...NAME, required: false })?.required).toBe(true)
    expect(fieldOf(custom('text', 'a', { required: true }))?.required).toBe(true)
    expect(fieldOf(custom('text', 'a'))?.required).toBe(false)
  })

  it('is not that of a hidden default field, but is that of a hidden custom field', () => {
    const title = { isDefault: true, type: 'text', slug: 'title', required: true, hidden: true }
    expect(fieldOf(title)).toMatchObject({ required: false, hidden: true })
    const customField = custom('text', 'a', { required: true, hidden: true })
    // Nobody could book if it stayed hidden without a value.
    expect(fieldOf(customField)).toMatchObject({ required: true, hidden: false })
    expect(fieldOf(customField, { defaultValues: { responses: { a: 'x' } } })).toMatchObject({
      required: true,
      hidden: true,
    })
  })

  it('is the location if there are several places, or if the attendee supplies the value', () => {
    const place = (...locations: object[]) =>
      define(e0({ locations })).fields.find(({ slug }) => slug === 'location')
    expect(place({ type: 'link' }, { type: 'phone' })).toMatchObject({ required: true, hidden: false })
    expect(place({ type: 'attendeePhone' })).toMatchObject({ required: true, hidden: false })
    expect(place({ type: 'link' })).toMatchObject({ required: false })
    expect(place()).toMatchObject({ required: false, hidden: true })
  })

  it('can be the last of two places of the same type, which is the one that the server takes', () => {
    const { fields } = define(
      e0(
        {
          locations: [
            { type: 'link', link: 'https://a.example' },
            { type: 'link', link: 'https://b.example' },
            { type: 'integration', integration: 'zoom' },
            { type: 'integration', integration: 'jitsi' },
          ],
        },
        [NAME, EMAIL, LOCATION],
      ),
    )
    expect(
      fields
        .find(({ slug }) => slug === 'location')
        ?.places.map(({ link, integration }) => link ?? integration),
    ).toEqual(['https://b.example', 'zoom', 'jitsi'])
  })
})

describe('a long form', () => {
  /** How often the slug of each of `count` fields is read, on average. */
  const countReads = (count: number, read: (wires: Field[]) => void) => {
    let reads = 0
    const wires = Array.from({ length: count }, (_, index) => ({
      ...custom('text', `q${index}`),
      get slug() {
        reads++
        return `q${index}`
      },
    }))
    read(wires)
    return reads / count
  }

  it('reads each field as often as a short one', () => {
    const { eventType } = define(e0({}, [NAME, EMAIL]))
    const read = (bookingFields: Field[]) => {
      const long = { ...eventType, bookingFields } as typeof eventType
      const context = toRuleContext()
      const definition = toFormDefinition({
        eventType: long,
        reference: undefined,
        types: valueRules,
        context,
      })
      toDefinitionWarnings({ definition, types: valueRules, defaultValues: undefined, unusable: [] })
    }
    expect(countReads(200, read)).toBe(countReads(20, read))
  })

  it('would read each field more often if every field searched all fields', () => {
    const search = (wires: Field[]) =>
      wires.forEach((wire) => wires.find((other) => other.slug === wire.slug) === wire)
    expect(countReads(200, search)).toBeGreaterThan(countReads(20, search))
  })
})

describe('the options and limits of a field', () => {
  it('include one option per value, with its label', () => {
    const field = fieldOf(
      custom('select', 'a', { options: ['x', 'x', { value: 'y', label: 'Why' }, { value: 1 }] }),
    )
    expect(field?.options).toEqual([
      { value: 'x', label: 'x' },
      { value: 'y', label: 'Why' },
      { value: '1', label: '1' },
    ])
  })

  it.each([
    [{ minLength: 2, maxLength: 5 }, 2, 5],
    [{ minLength: 6, maxLength: 5 }, undefined, 5],
    [{ minLength: -1, maxLength: -5 }, undefined, undefined],
    [{ minLength: 1.5, maxLength: 0 }, undefined, undefined],
    [{ minLength: '2', maxLength: null }, 2, undefined],
  ])('are kept if they make sense: %j', (limits, minLength, maxLength) => {
    const field = fieldOf(custom('text', 'a', limits))
    expect([field?.minLength, field?.maxLength]).toEqual([minLength, maxLength])
  })
})
