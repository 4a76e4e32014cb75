import type { ServerFieldError } from '../../contract/errorReply.js'
import type { ErrorText } from './readErrorReply.js'

/** Properties of the body that a visitor fills in; a complaint about another one is a mistake of the site. */
const OF_THE_VISITOR =
  /^(attendee\.)?(name|email|phoneNumber|guests|location|lengthInMinutes|recurrenceCount)$/

const ENGINE = /responses - \{(.*?)\}(.*?)(?=, (?:responses[ .]|[\w.]+ - )|,\s*$|$)/g
const ENGINE_PATH = /(?:^|, )responses\.([\w-]+)[\w.-]* - ([^,]+)/g
const BODY_CLASS =
  /(\w[\w ]*?) property is wrong,((?!\s*\w[\w ]* property is wrong).*?)(?= ,| ?$|, \w+ property is wrong)/g

/** How the body classes name an attendee who cannot be reached. */
const NO_CONTACT = 'attendee email or phone'

const SINGLE: [RegExp, name: string | undefined, code: string][] = [
  [/Missing required booking field response: (.*?) - it is required/, undefined, 'error_required_field'],
  [/Missing attendee phone number/, 'phoneNumber', 'error_required_field'],
  [/Invalid type for booking field '(.*?)'\. Expected/, undefined, 'invalid_type'],
  [/[Ii]nvalid options? .*?for booking field '(.*?)'\. Allowed/, undefined, 'invalid_option'],
  [/Booking location with |Invalid integration/, 'location', 'invalid_option'],
  [/lengthInMinutes'|Invalid event length/, 'lengthInMinutes', 'invalid_option'],
  [/recurrence count is higher/, 'recurrenceCount', 'invalid_option'],
]

/**
 * The fields that a refusal names. The engine lists them in reverse, with a comma behind the last; the body classes nest
 * property in property; the check before the engine names one.
 *
 * @returns empty when the refusal is not about what the visitor filled in
 * @source Cal.com API v2, recorded refusals of December 2025
 */
export function readFieldErrors({ text, properties }: ErrorText): ServerFieldError[] {
  const engine = [...text.matchAll(ENGINE), ...text.matchAll(ENGINE_PATH)].map(
    ([, name = '', code = '']) => ({ name, code: code.trim() }),
  )
  if (engine.length) return once(engine.reverse())
  for (const [pattern, name, code] of SINGLE) {
    const found = pattern.exec(text)
    if (found) return [{ name: name ?? found[1] ?? '', code }]
  }
  const bodyClass = [...text.matchAll(BODY_CLASS)].map(([, name = '', words = '']) =>
    name === NO_CONTACT ? { name: 'email', code: 'error_required_field' } : { name, code: words.trim() },
  )
  const listed = properties.map(({ name, text: words }) => ({ name, code: words }))
  return once([...bodyClass, ...listed].filter(({ name }) => OF_THE_VISITOR.test(name)))
}

/** One complaint a field: a missing one is said before a wrong one. */
function once(errors: ServerFieldError[]): ServerFieldError[] {
  const byName = new Map<string, ServerFieldError>()
  for (const error of errors)
    if (!byName.has(error.name) || error.code === 'error_required_field') byName.set(error.name, error)
  return [...byName.values()]
}
