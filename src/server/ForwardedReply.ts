/** The reply to a booking that was sent to the API, with only what may be passed on. */
export interface ForwardedReply {
  status: number
  /** JSON text, or `''`. */
  body: string
  retryAfter?: string | undefined
}

/** Returns the reply if it is unknown whether there is a booking. */
export function toUnknownReply(status: 502 | 504): ForwardedReply {
  const message = 'The booking was sent, but there was no readable reply. It may exist.'
  const body = JSON.stringify({ status: 'error', error: { code: 'UNKNOWN_OUTCOME', message } })
  return { status, body }
}
