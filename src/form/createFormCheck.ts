import { isContact } from '../contract/isContact.js'
import type { FieldDefinition, RuleContext } from '../fields/types.js'
import { toAnswerCheck, type AnswerCheck, type CheckedAnswer } from './toAnswerCheck.js'
import type { ShowRules } from './toShowRules.js'
import type { AnswerRulesMap, FormAnswers, FormDefinition, FormValues } from './types.js'
import { withoutAttendee } from './withoutAttendee.js'

/** The answers of a form by field key, and the errors of its fields by field key. */
export interface CheckedForm {
  answers: FormAnswers
  errors: Record<string, string>
}

/** Checks the values of a form. */
export interface FormCheck {
  /**
   * Returns the answers that the values mean, and an error for each invalid field. A value that was checked
   * before is not checked again: the form checks all fields on each key press after a failed submit, and
   * only one of their values is another one then.
   */
  check: (values: FormValues) => Promise<CheckedForm>
  /** Forgets what was checked before. */
  forget: () => void
}

/** What a form check needs of the definition of its form. */
export interface CheckedFields extends Pick<FormDefinition, 'fields'> {
  /** Which of the fields are shown. Without rules, all of them are. */
  showRules?: ShowRules | undefined
}

const NONE: ReadonlySet<string> = new Set()

/** What a field that is not shown has: no answer and no error. As a value, it is that of no control. */
const UNASKED: CheckedAnswer = { answer: undefined, message: undefined }

/**
 * Creates the check of a form. It is asynchronous, because the phone number rules are loaded on first use,
 * and the rules of a host may be.
 */
export function createFormCheck(
  { fields, showRules }: CheckedFields,
  rules: AnswerRulesMap,
  context: RuleContext,
): FormCheck {
  const checks = fields.map((field) => toCheck(field, rules, context))
  const findMissing = createMissing(fields)
  let last: { value: unknown; result: CheckedAnswer }[] = []
  return {
    forget: () => void (last = []),
    check: async (values) => {
      const known = last
      const hidden = showRules?.findHidden(({ key }) => values[key]) ?? NONE
      const results = await Promise.all(
        fields.map(({ key }, index) => {
          if (hidden.has(key)) return UNASKED
          const before = known[index]
          return before && before.value === values[key] ? before.result : checks[index]?.(values[key])
        }),
      )
      const answers: FormAnswers = {}
      const errors: Record<string, string> = {}
      last = []
      results.forEach((result, index) => {
        const { key } = fields[index] ?? {}
        if (!key || !result) return
        last.push({ value: result === UNASKED ? UNASKED : values[key], result })
        answers[key] = result.answer
        if (result.message !== undefined) errors[key] = result.message
      })
      if (Object.keys(errors).length > 0) return { answers, errors }
      for (const field of findMissing(answers, hidden)) {
        const message = rules[field.type]?.missing(field, context.messages, undefined)
        if (message !== undefined) errors[field.key] = message
      }
      return { answers, errors }
    },
  }
}

function toCheck(field: FieldDefinition, rules: AnswerRulesMap, context: RuleContext): AnswerCheck {
  const typeRules = rules[field.type]
  if (!typeRules) return async (answer) => ({ answer, message: undefined })
  const check = toAnswerCheck(field, typeRules, context)
  if (!field.hidden || field.required) return check
  // The visitor cannot correct a hidden field, so a default value that is no valid answer counts as absent.
  return async (value) => {
    const checked = await check(value)
    return checked.message === undefined ? checked : { answer: undefined, message: undefined }
  }
}

/** Returns the function that finds the fields without an answer which the other answers make necessary. */
function createMissing(fields: readonly FieldDefinition[]) {
  const guests = fields.find(
    ({ destination, required, hidden }) => destination === 'guests' && required && !hidden,
  )
  const email = fields.find(({ destination }) => destination === 'email')
  return (answers: FormAnswers, unshown: ReadonlySet<string>): FieldDefinition[] => {
    const missing: FieldDefinition[] = []
    const contact = fields.find((field) => isContact(field) && !field.hidden && !unshown.has(field.key))
    if (contact && !fields.some((field) => isReachable(field, answers[field.key]))) missing.push(contact)
    // The attendee is removed from the guests before sending. If nobody else is in the list, the
    // required guest is missing, and the server would refuse the request.
    if (
      guests &&
      email &&
      withoutAttendee(answers[guests.key] as string[] | undefined, answers[email.key] as string | undefined)
        ?.length === 0
    )
      missing.push(guests)
    return missing
  }
}

/**
 * Returns whether an answer is a way to reach the attendee. The server requires one such answer, even
 * if all contact fields are optional.
 */
function isReachable(field: FieldDefinition, answer: unknown): boolean {
  if (field.destination === 'location')
    return typeof answer === 'object' && answer !== null && 'phone' in answer
  return isContact(field) && !!answer
}
