import { ErrorReplySchema } from '../../contract/errorReply.js'

/** What a refusal says, whichever envelope it came in. */
export interface ErrorText {
  /** The server's name for it; `''` when it gives none. */
  code: string
  /** The messages, one text. */
  text: string
  /** Complaints about single properties, with the path of each. */
  properties: { name: string; text: string }[]
}

/** Characters that are read: a refusal says its reason at once, and what is longer would only take time. */
const TEXT_MAX_LENGTH = 5000

/** Reads the words out of a refusal; a body that is no such thing says nothing. */
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
