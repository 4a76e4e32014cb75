import * as z from 'zod/mini'
import { jsonObject } from './jsonObject.js'
import { lenientList, lenientNumber, lenientText } from './lenient.js'

/**
 * An error of one property, as class-validator (`property`, `constraints`, `children`) or Zod (`path`,
 * `message`) reports it. Errors of a nested property are in `children`, each of the same form.
 */
export const ErrorDetailSchema = z.lazy(() =>
  z.object({
    property: lenientText(),
    path: lenientList(z.union([z.string(), z.number()])),
    message: lenientText(),
    constraints: z.catch(z.optional(jsonObject()), undefined),
    children: lenientList(z.unknown()),
  }),
)

const lenientMessage = () => z.catch(z.optional(z.union([z.string(), lenientList(z.string())])), undefined)

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
    message: lenientMessage(),
    error: z.catch(
      z.optional(
        z.union([
          z.string(),
          z.object({
            code: lenientText(),
            message: lenientMessage(),
            details: z.catch(
              z.optional(z.object({ errors: z.optional(lenientList(ErrorDetailSchema)) })),
              undefined,
            ),
          }),
        ]),
      ),
      undefined,
    ),
    /** Other servers and GraphQL list the errors here. */
    errors: z.optional(lenientList(ErrorDetailSchema)),
  }),
)

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
