import { ErrorReplySchema } from '../contract/errorReply.js'

/** What a refusal says, whichever envelope it came in. */
export interface ErrorText {
  /** Code and messages, one text. */
  text: string
  /** Complaints about single properties, with the path of each. */
  properties: { name: string; text: string }[]
}

/** Reads the words out of a refusal; a body that is no such thing says nothing. */
export function readErrorReply(body: unknown): ErrorText {
  const reply = ErrorReplySchema.safeParse(body)
  if (!reply.success) return { text: '', properties: [] }
  const { error, message } = reply.data
  const inner = typeof error === 'object' ? error : { message: error }
  const text = [inner.code, inner.message, message].flat().filter(Boolean).join(' ')
  const details = ('details' in inner && inner.details?.errors) || []
  const properties = details.flatMap(({ property, constraints }) =>
    property ? [{ name: property, text: Object.values(constraints ?? {}).join(', ') }] : [],
  )
  return { text, properties }
}
