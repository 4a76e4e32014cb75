import type { HonoRequest } from 'hono'
import { refuse, type Refusal } from './refusal.js'

/** The sandbox's only API key, which is the host's. */
export const SANDBOX_API_KEY = 'cal_sandbox'

const NO_PERMISSION =
  'PermissionsGuard - no authentication provided. Provide either authorization bearer token containing ' +
  "managed user access token or oAuth client id in 'x-cal-client-id' header."

const NO_METHOD =
  "ApiAuthStrategy - No authentication method provided. Either pass an API key as 'Bearer' header or OAuth " +
  "client credentials as 'x-cal-secret-key' and 'x-cal-client-id' headers"

/** Who sends a request. */
export type Viewer = 'anonymous' | 'owner'

/**
 * Returns who sends a request. Credentials are optional on most routes, but wrong ones are refused
 * everywhere.
 */
export function authorize(request: HonoRequest): Viewer | Refusal {
  const authorization = request.header('authorization')
  if (authorization === undefined) return authorizeClient(request)
  const token = /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1] ?? ''
  if (token === SANDBOX_API_KEY) return 'owner'
  return refuse(
    401,
    token.startsWith('cal_') ? 'CustomThrottlerGuard - Invalid API Key' : 'Invalid Access Token.',
  )
}

/** Like {@link authorize}, for routes that require credentials. */
export function authorizeOwner(request: HonoRequest): Viewer | Refusal {
  const viewer = authorize(request)
  return viewer === 'anonymous' ? refuse(401, NO_METHOD) : viewer
}

/** Refuses access to a route that only the owner may use. */
export function refusePermission(): Refusal {
  return refuse(403, NO_PERMISSION)
}

/**
 * Checks a client's credentials. A client id alone or a secret alone is ignored. Both together must
 * be known, and the sandbox knows none.
 */
function authorizeClient(request: HonoRequest): Viewer | Refusal {
  const id = request.header('x-cal-client-id')
  const secret = request.header('x-cal-secret-key')
  if (!id || !secret) return 'anonymous'
  return refuse(401, `ApiAuthStrategy - oAuth client - Client with ID ${id} not found`)
}
