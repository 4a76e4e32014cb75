import * as z from 'zod/mini'
import { jsonObject } from './jsonObject.js'
import { lenientNumber, lenientText } from './lenient.js'

const DetailSchema = z.lazy(() =>
  z.object({ property: lenientText(), constraints: z.catch(z.optional(jsonObject()), undefined) }),
)

/**
 * An error reply in any of the server's formats: `{status, error: {code, message, details}}` or
 * `{statusCode, message}`. `message` can be a list of messages, and `details` can contain `errors[]`.
 *
 * @source Cal.com API v2, recorded refusals of December 2025
 */
export const ErrorReplySchema = z.lazy(() =>
  z.object({
    status: z.optional(z.unknown()),
    statusCode: lenientNumber(),
    message: z.catch(z.optional(z.union([z.string(), z.array(z.string())])), undefined),
    error: z.catch(
      z.optional(
        z.union([
          z.string(),
          z.object({
            code: lenientText(),
            message: z.catch(z.optional(z.union([z.string(), z.array(z.string())])), undefined),
            details: z.catch(z.optional(z.object({ errors: z.optional(lenientListOfDetails()) })), undefined),
          }),
        ]),
      ),
      undefined,
    ),
  }),
)

function lenientListOfDetails() {
  return z.catch(z.array(DetailSchema), [])
}

/** See {@link ErrorReplySchema}. */
export type ErrorReply = z.infer<typeof ErrorReplySchema>

/** An error that the server reports about one field. */
export interface ServerFieldError {
  /**
   * The server's name for the field: its slug, its slug as the booking engine spells it, or a path in
   * the body such as `attendee.email`.
   */
  name: string
  /** A code such as `error_required_field`, or the server's message if it has no code. */
  code: string
}
