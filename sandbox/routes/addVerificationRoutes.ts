import type { Context, Hono } from 'hono'
import { EMAIL } from '../checks/fieldRules.js'
import { toObject, toText, type JsonObject } from '../eventTypes/json.js'
import { readJsonBody } from '../http/readJsonBody.js'
import { isRefusal, refuse, refuseProperties, type PropertyComplaint, type Refusal } from '../http/refusal.js'
import { createThrottle, type Throttle } from '../http/throttle.js'
import { toSuccess } from '../http/toResponse.js'
import { writeRefusal } from './respond.js'
import type { Server } from './Server.js'

/** `older`: the routes that exist in December 2025, when the documented ones are not found. */
export type VerificationRoutes = 'documented' | 'older'

/** The name of the documented route's counter has not been recorded; it follows the older route's. */
const ROUTES = {
  documented: { path: '/v2/bookings/verification/email', counter: 'bookings_verification_email_send_code' },
  older: { path: '/v2/atoms/verification/email', counter: 'atoms_verification_email_send_code' },
} as const

const CODES_A_MINUTE = 3

/**
 * Adds `POST send-code`, `POST verify-code` and `GET check`, for everybody and in any version.
 * Verifying a code beforehand changes nothing, because the booking is made with the code.
 */
export function addVerificationRoutes(app: Hono, server: Server, routes: VerificationRoutes): void {
  const { path, counter } = ROUTES[routes]
  const codesThrottle = createThrottle(server.now, CODES_A_MINUTE, counter)
  app.post(`${path}/send-code`, (c) =>
    answerBody(c, { server, throttle: codesThrottle }, (body) => {
      const email = toText(body.email) ?? ''
      return refuseEmail(body) ?? write({ sent: server.codes.send(email) })
    }),
  )
  app.post(`${path}/verify-code`, (c) =>
    answerBody(c, { server, throttle: server.throttle }, (body) => {
      const [email, code] = [toText(body.email) ?? '', toText(body.code)]
      const refusal =
        refuseEmail(body) ?? (code === undefined ? refuseProperty(body, 'code', CODE_FAULT) : undefined)
      if (refusal) return refusal
      return code && server.codes.isRight(email, code)
        ? write({ verified: true })
        : refuse(400, 'Verification failed')
    }),
  )
  app.get(`${path}/check`, (c) => {
    const query: JsonObject = c.req.query()
    // Whether the address must be verified wherever it is used. Here, none must be.
    const answer = server.throttle(c) ?? refuseEmail(query) ?? write(false)
    return isRefusal(answer) ? writeRefusal(c, server.now, answer) : answer
  })
}

interface Guarded {
  readonly server: Server
  readonly throttle: Throttle
}

/** Reads the body, then counts the request, even if its body is wrong. */
async function answerBody(
  c: Context,
  { server, throttle }: Guarded,
  answer: (body: JsonObject) => Response | Refusal,
): Promise<Response> {
  const body = await readJsonBody(c.req)
  const reply = isRefusal(body) ? body : (throttle(c) ?? answer(toObject(body.value)))
  return isRefusal(reply) ? writeRefusal(c, server.now, reply) : reply
}

const CODE_FAULT = { isString: 'code must be a string' }
const EMAIL_FAULT = { isEmail: 'email must be an email' }

function refuseEmail(target: JsonObject): Refusal | undefined {
  return EMAIL.test(toText(target.email) ?? '') ? undefined : refuseProperty(target, 'email', EMAIL_FAULT)
}

function refuseProperty(target: JsonObject, property: string, constraints: Record<string, string>): Refusal {
  const given: Partial<PropertyComplaint> = Object.hasOwn(target, property) ? { value: target[property] } : {}
  return refuseProperties([{ target, ...given, property, children: [], constraints }])
}

function write(data: unknown): Response {
  return toSuccess(200, data)
}
