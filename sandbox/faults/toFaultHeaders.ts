import { ALLOWED_REQUEST_HEADERS } from '../http/cors.js'
import type { CorsKind } from './Fault.js'

const VERSION_HEADER = 'cal-api-version,'

/** Returns the CORS headers of a response or of a preflight. */
export function toFaultHeaders(cors: CorsKind, isPreflight: boolean): Record<string, string> {
  const origin = cors === 'other-origin' ? 'https://other.example' : '*'
  const allowOrigin =
    cors === 'unread' && !isPreflight ? undefined : { 'access-control-allow-origin': origin }
  if (!isPreflight) return { ...allowOrigin }
  const headers =
    cors === 'no-version' ? ALLOWED_REQUEST_HEADERS.replace(VERSION_HEADER, '') : ALLOWED_REQUEST_HEADERS
  return {
    ...allowOrigin,
    'access-control-allow-methods': 'GET,PATCH,DELETE,HEAD,POST,PUT,OPTIONS',
    'access-control-allow-headers': headers,
    'access-control-max-age': '86400',
  }
}
