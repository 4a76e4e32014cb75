import type { Context, Hono } from 'hono'
import { readJsonBody } from '../http/readJsonBody.js'
import { isRefusal, refuse } from '../http/refusal.js'
import type { Refusal } from '../http/refusal.js'
import { toSuccess } from '../http/toResponse.js'
import { writeRefusal } from './respond.js'
import type { Server } from './Server.js'

const ROUTES = '/v2/atoms/verification/email'

/**
 * `send-code`, `verify-code` and `check` for e-mail addresses, at the route that servers of December 2025 have; the
 * one that is documented is not found there.
 */
export function addVerificationRoutes(app: Hono, server: Server): void {
  const { codes } = server
  const post = (path: string, answer: (body: Record<string, unknown>) => Response | Refusal): void => {
    app.post(`${ROUTES}/${path}`, async (c) => {
      const body = await readJsonBody(c.req)
      const result = isRefusal(body) ? body : answer({ ...(body.value as Record<string, unknown>) })
      return write(c, server, result)
    })
  }
  post('send-code', ({ email }) => {
    if (!isAddress(email)) return refuse(400, 'email must be an email')
    if (codes.send(email)) return toSuccess(200, { sent: true })
    return refuse(429, 'CustomThrottlerGuard - Too many requests. Please try again later.')
  })
  post('verify-code', ({ email, code }) => {
    if (!isAddress(email)) return refuse(400, 'email must be an email')
    const isRight = codes.codeFor(email) !== undefined && codes.codeFor(email) === code
    return isRight ? toSuccess(200, { verified: true }) : refuse(400, 'invalid_verification_code')
  })
  app.get(`${ROUTES}/check`, (c) => {
    const email = c.req.query('email')
    return write(c, server, isAddress(email) ? toSuccess(200, { required: false }) : refuse(400, 'email must be an email'))
  })
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^[^\s@]+@[^\s@]+$/.test(value)
}

function write(c: Context, server: Server, answer: Response | Refusal): Response {
  return isRefusal(answer) ? writeRefusal(c, server.now, answer) : answer
}
