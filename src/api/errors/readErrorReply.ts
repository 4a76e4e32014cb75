import { ErrorDetailSchema, ErrorReplySchema } from '../../contract/errorReply.js'
import type { OpenedReply } from '../../contract/openReply.js'

/** The content of an error reply, independent of its format. */
export interface ErrorText {
  /** The server's code; `''` if there is none. */
  code: string
  /** All messages, joined with spaces. */
  text: string
  /** Errors of single properties: path and message. */
  properties: { name: string; text: string }[]
}

/**
 * In characters. Longer texts are truncated to save time. This loses nothing, because the reason is at
 * the start of the text.
 */
const TEXT_MAX_LENGTH = 5000
/** How many levels of nested properties are read. Requests have three. */
const DEPTH_MAX = 10

/**
 * Extracts code and messages from an error reply. Returns empty texts for any other reply.
 *
 * @param envelopes - from `openReply`; the text can be in any of them
 */
export function readErrorReply(envelopes: OpenedReply['envelopes']): ErrorText {
  const texts = envelopes.map(readEnvelope)
  const text = [...new Set(texts.map((one) => one.text))].filter(Boolean).join(' ')
  return {
    code: texts.find(({ code }) => code)?.code ?? '',
    text: text.slice(0, TEXT_MAX_LENGTH),
    properties: texts.flatMap(({ properties }) => properties),
  }
}

function readEnvelope(envelope: Record<string, unknown>): ErrorText {
  const reply = ErrorReplySchema.safeParse(envelope)
  if (!reply.success) return { code: '', text: '', properties: [] }
  const { error, message, errors = [] } = reply.data
  const inner = typeof error === 'object' ? error : { code: undefined, message: error }
  const texts = [inner.message, message, errors.map((one) => one.message)].flat()
  // Proxies of hosts list the same details in other places.
  const lists = [envelope.message, envelope.details, envelope.issues].filter(Array.isArray)
  const details = [...(('details' in inner && inner.details?.errors) || []), ...errors, ...lists.flat()]
  return {
    code: inner.code ?? '',
    text: texts.filter(Boolean).join(' '),
    properties: details.flatMap((detail: unknown) => readDetail(detail)),
  }
}

/** Returns the errors of a property and of the properties nested in it, each with its path in the body. */
function readDetail(detail: unknown, parents: readonly string[] = []): ErrorText['properties'] {
  const { data } = ErrorDetailSchema.safeParse(detail)
  if (!data || parents.length > DEPTH_MAX) return []
  const path = [...parents, ...(data.property ? [data.property] : data.path.map(String))]
  const constraints = Object.values(data.constraints ?? {}).filter((one) => typeof one === 'string')
  const text = constraints.join(', ') || (data.message ?? '')
  const nested = data.children.flatMap((child) => readDetail(child, path))
  return path.length && (text || !nested.length) ? [{ name: path.join('.'), text }, ...nested] : nested
}
