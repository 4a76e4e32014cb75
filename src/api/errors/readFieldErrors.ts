import type { ServerFieldError } from '../../contract/errorReply.js'
import type { ErrorText } from './readErrorReply.js'

/**
 * Matches the properties of the body that the visitor fills in. An error in any other property is a
 * mistake of the host page, not of the visitor.
 */
const VISITOR_PROPERTIES =
  /^(?:bookingFieldsResponses\.(.+)|(?:attendee\.)?(?:name|email|phoneNumber|guests|lengthInMinutes|recurrenceCount)|location(?:\..+)?)$/

/** Errors of the booking engine: `responses - {slug}code, `. */
const ENGINE = /responses - \{(.*?)\}(.*?)(?=, (?:responses[ .]|[\w.]+ - )|,\s*$|$)/g
/** Errors of the booking engine with a path: `responses.slug.0 - message, `. */
const ENGINE_PATH = /(?:^|, )responses\.([\w-]+)[\w.-]* - ([^,]+)/g
/** Errors of the validation of the body: `guests property is wrong,guests must be an array`. */
const BODY_CLASS =
  /(\w[\w ]*?) property is wrong,((?!\s*\w[\w ]* property is wrong).*?)(?= ,| ?$|, \w+ property is wrong)/g

/** Errors of API v1, with a path: `invalid_type in 'responses,email': Required; `. */
const VERSION_1 = /\w in '([\w,-]+)': (?:\{(.*?)\})?([^;]*)/g

/**
 * The property that the validation of the body names if the attendee has neither an e-mail address nor
 * a phone number.
 */
const NO_CONTACT = 'attendee email or phone'

/**
 * Messages about a single field. They come from a check that the server makes before its booking engine
 * runs.
 */
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
 * Extracts the fields that an error reply names. The server has three sources of field errors: the
 * booking engine lists the fields in reverse order, with a trailing comma; the validation of the body
 * nests properties; the check before the engine names a single field. API v1 names paths.
 *
 * @returns an empty list if the refusal is not about anything that the visitor filled in
 * @source Cal.com API v2, recorded refusals of December 2025
 */
export function readFieldErrors({ text, properties }: ErrorText): ServerFieldError[] {
  const engine = [...text.matchAll(ENGINE), ...text.matchAll(ENGINE_PATH)].map(
    ([, name = '', code = '']) => ({ name, code: code.trim() }),
  )
  if (engine.length) return toOnePerField(engine.reverse())
  for (const [pattern, name, code] of SINGLE) {
    const match = pattern.exec(text)
    if (match) return [{ name: name ?? match[1] ?? '', code }]
  }
  const bodyClass = [...text.matchAll(BODY_CLASS)].map(([, name = '', message = '']) =>
    name === NO_CONTACT ? { name: 'email', code: 'error_required_field' } : { name, code: message.trim() },
  )
  const version1 = [...text.matchAll(VERSION_1)].map(([, path = '', slug, code = '']) => ({
    name: [...path.split(','), ...(slug ? [slug] : [])].join('.'),
    code: code.trim(),
  }))
  const listed = properties.map(({ name, text: message }) => ({ name, code: message }))
  return toOnePerField([...bodyClass, ...version1, ...listed].flatMap(toVisitorError))
}

/** Drops an error that is not the visitor's. Shortens the path of an answer to the slug of its field. */
function toVisitorError({ name, code }: ServerFieldError): ServerFieldError[] {
  const path = name.replace(/^responses\./, 'bookingFieldsResponses.').replace(/\.\d+$/, '')
  const match = VISITOR_PROPERTIES.exec(path)
  return match ? [{ name: match[1] ?? path, code }] : []
}

/** Keeps one error per field: `error_required_field` if there is one, otherwise the first. */
function toOnePerField(errors: ServerFieldError[]): ServerFieldError[] {
  const byName = new Map<string, ServerFieldError>()
  for (const error of errors)
    if (!byName.has(error.name) || error.code === 'error_required_field') byName.set(error.name, error)
  return [...byName.values()]
}
