import { ErrorReplySchema } from '../../contract/errorReply.js'

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

/** Extracts code and messages from an error reply. Returns empty texts for any other body. */
export function readErrorReply(body: unknown): ErrorText {
  const reply = ErrorReplySchema.safeParse(body)
  if (!reply.success) return { code: '', text: '', properties: [] }
  const { error, message } = reply.data
  const inner = typeof error === 'object' ? error : { code: undefined, message: error }
  const text = [inner.message, message].flat().filter(Boolean).join(' ').slice(0, TEXT_MAX_LENGTH)
  const details = ('details' in inner && inner.details?.errors) || []
  const properties = details.flatMap(({ property, constraints }) =>
    property
      ? [
          {
            name: property,
            text: Object.values(constraints ?? {})
              .filter((one) => typeof one === 'string')
              .join(', '),
          },
        ]
      : [],
  )
  return { code: inner.code ?? '', text, properties }
}
