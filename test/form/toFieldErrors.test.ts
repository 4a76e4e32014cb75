import { describe, expect, it } from 'vitest'
import { classify } from '../../src/api/errors/classify.js'
import { fieldRules } from '../../src/fields/rules.js'
import { toFieldErrors } from '../../src/form/toFieldErrors.js'
import { english } from '../../src/messages/english.js'
import { eventTypeOf, readRecordings, recordedEventTypes, verdicts } from '../sandbox/recorded.js'
import { E0_FIELDS, EMAIL, NAME, PHONE, custom, e0, unknownField } from '../support/e0.js'
import { define, toRuleContext } from '../support/pipeline.js'

const { errors: messages } = english

/** Returns the errors by slug, in the order of the form, and what the developer is told. */
function place(eventType: unknown, errors: { name: string; code: string }[]) {
  const definition = define(eventType)
  const { fields, unanswerable } = toFieldErrors(
    { definition, rules: fieldRules, context: toRuleContext() },
    errors,
  )
  const slugOf = (key: string) => definition.fields.find((field) => field.key === key)?.slug
  return { fields: fields.map(({ key, message }) => [slugOf(key), message]), unanswerable }
}

/** Returns whether an error is about a field that is not on the page. */
const isElsewhere = (text: string) => text.includes('not on the page')

const errorAt = (eventType: unknown, name: string, code: string) => place(eventType, [{ name, code }]).fields

describe('an error of the server', () => {
  const every = e0(
    {
      lengthInMinutesOptions: [15, 30],
      recurrence: { frequency: 'weekly', interval: 1, occurrences: 12 },
      locations: [{ type: 'link' }, { type: 'phone' }],
    },
    [
      ...E0_FIELDS,
      PHONE,
      custom('text', 'Which size?'),
      custom('text', '__proto__'),
      custom('url', 'site'),
      custom('number', 'people'),
      custom('textarea', 'about'),
      custom('boolean', 'terms'),
      custom('checkbox', 'some', { options: ['a'] }),
    ],
  )

  it.each([
    ['name', 'error_required_field', 'name', messages.name],
    ['name', 'Invalid string', 'name', messages.name],
    ['attendee.name', 'must be a string', 'name', messages.refused],
    ['email', 'email_validation_error', 'email', messages.email],
    ['attendee.email', 'email must be an email', 'email', messages.email],
    ['email', 'exclude_emails_match_found_error_message', 'email', messages.emailNotAllowed],
    ['email', 'require_emails_no_match_found_error_message', 'email', messages.emailNotAllowed],
    ['guests', 'duplicate_email', 'guests', messages.duplicate],
    ['attendeePhoneNumber', 'invalid_number', 'attendeePhoneNumber', messages.phone],
    ['phoneNumber', 'error_required_field', 'attendeePhoneNumber', messages.phoneMissing],
    ['smsReminderNumber', 'error_required_field', 'attendeePhoneNumber', messages.phoneMissing],
    ['location', 'invalid_option', 'location', messages.option],
    ['location', 'Required', 'location', messages.place],
    ['lengthInMinutes', 'invalid_option', 'lengthInMinutes', messages.option],
    ['recurrenceCount', 'invalid_option', 'recurrenceCount', messages.option],
    ['Which size?', 'error_required_field', 'Which size?', messages.fill('Which size?')],
    ['Which-size-', 'error_required_field', 'Which size?', messages.fill('Which size?')],
    ['bookingFieldsResponses.site', 'url_validation_error', 'site', messages.url],
    ['__proto__', 'error_required_field', '__proto__', messages.fill('__proto__')],
    ['about', 'max_characters_allowed', 'about', messages.tooLong(0)],
    ['about', 'Max. 500 characters allowed', 'about', messages.tooLong(500)],
    ['about', 'Min. 20 characters required', 'about', messages.tooShort(20)],
    ['about', 'min_characters_required', 'about', messages.tooShort(0)],
    ['terms', 'error_required_field', 'terms', messages.tick('terms')],
    ['some', 'invalid_option', 'some', messages.option],
    ['about', '<b>odd</b>', 'about', messages.refused],
  ])('%s: %s is assigned to %s, with our message', (name, code, slug, sentence) => {
    expect(errorAt(every, name, code)).toEqual([[slug, sentence]])
  })

  it('is assigned to the number for reminders if it is the only phone number', () => {
    const reminder = e0({}, [
      NAME,
      EMAIL,
      unknownField({ name: 'smsReminderNumber', type: 'phone', editable: 'system', required: true }),
    ])
    expect(errorAt(reminder, 'phoneNumber', 'error_required_field')).toEqual([
      ['smsReminderNumber', messages.phoneMissing],
    ])
  })

  it('is assigned to the split name', () => {
    const split = e0({}, [
      { isDefault: true, type: 'splitName', slug: 'splitName', lastNameRequired: true },
      EMAIL,
    ])
    expect(errorAt(split, 'name', 'error_required_field').map(([slug]) => slug)).toEqual(['splitName'])
  })

  it('appears once per field, in the order of the form', () => {
    const errors = ['guests', 'email', 'notes', 'email'].map((name) => ({
      name,
      code: 'error_required_field',
    }))
    expect(place(e0(), errors).fields.map(([slug]) => slug)).toEqual(['email', 'notes', 'guests'])
  })

  it('F04: is about the page if the form has no such field, or does not show it', () => {
    const hidden = e0({}, [NAME, EMAIL, custom('text', 'campaign', { hidden: true })])
    for (const name of ['campaign', 'nowhere', 'constructor']) {
      expect(place(hidden, [{ name, code: 'error_required_field' }])).toEqual({
        fields: [],
        unanswerable: [expect.stringMatching(`"${name}".*defaultValues\\.responses`)],
      })
    }
  })

  it.each([
    ['number', 'Invalid string', /Set numberFieldFormat to "string" or "omit"/],
    ['number', 'invalid_type', /Set numberFieldFormat to "string" or "omit"/],
    ['boolean', 'Invalid Boolean', /Check the type of the field/],
    ['multiselect', 'Invalid array of strings', /Check the type of the field/],
    ['text', 'Invalid string', /Check the type of the field/],
  ])('F06: is about the page if the server refuses the type of a %s (%s)', (type, code, advice) => {
    const eventType = e0({}, [NAME, EMAIL, custom(type, 'extra', { options: ['One'] })])
    expect(place(eventType, [{ name: 'extra', code }])).toEqual({
      fields: [],
      unanswerable: [expect.stringMatching(advice)],
    })
  })

  it('F06: names only "omit" where the number is sent as a string already', () => {
    const eventType = e0({}, [NAME, EMAIL, custom('number', 'count')])
    const definition = define(eventType, { numberFieldFormat: 'string' })
    const input = { definition, rules: fieldRules, context: toRuleContext() }
    const { unanswerable } = toFieldErrors(input, [{ name: 'count', code: 'invalid_type' }])
    expect(unanswerable).toEqual([expect.stringMatching(/Set numberFieldFormat to "omit"\./)])
  })

  it('F03: names no number of characters that the server does not name', () => {
    const at = (code: string) => errorAt(e0(), 'notes', code)
    expect(at('max_characters_allowed')).toEqual([['notes', 'Shorten this: it is too long']])
    expect(at('Max. 20 characters allowed')).toEqual([['notes', 'Shorten this to 20 characters or fewer']])
    expect(at('min_characters_required')).toEqual([['notes', 'Write more here: this is too short']])
  })
})

describe('every recorded refusal that names fields', () => {
  const types = new Map(recordedEventTypes().map((type) => [type.id, type]))
  const recorded = [...readRecordings('errors').values()].flatMap(({ name, request, response }) => {
    const { eventTypeId } = (request.body ?? {}) as { eventTypeId?: unknown }
    const eventType = types.get(eventTypeId)
    const error = classify({ status: response.status, body: response.body })
    return response.status === 400 && eventType && error.kind === 'field'
      ? [[name, eventType, error] as const]
      : []
  })

  it('is one of more than twenty', () => {
    expect(recorded.length).toBeGreaterThan(20)
  })

  it.each(recorded)('is assigned to fields of the form of its event type: %s', (_, eventType, { fields }) => {
    // A length or count for an event type that has none is a mistake of the site. No field can show it.
    const asked = fields.filter(({ name }) => !/^(lengthInMinutes|recurrenceCount)$/.test(name))
    const { unanswerable } = place(eventType, asked)
    expect(unanswerable.filter((text) => isElsewhere(text) && !/"location"/.test(text))).toEqual([])
  })

  const refused = verdicts.flatMap((verdict) => {
    const error = classify({
      status: verdict.dec2025.status,
      body: { statusCode: verdict.dec2025.status, message: verdict.dec2025.message ?? '' },
    })
    return !verdict.dec2025.ok && error.kind === 'field' ? [[verdict.id, verdict, error] as const] : []
  })

  it.each(refused)('is assigned to fields of the form of its verdict: %s', (_, verdict, { fields }) => {
    const { unanswerable } = place(
      eventTypeOf(verdict),
      fields.filter(({ name }) => !/^(lengthInMinutes|recurrenceCount|location|guests)$/.test(name)),
    )
    expect(unanswerable.filter(isElsewhere)).toEqual([])
  })
})
