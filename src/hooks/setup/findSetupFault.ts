import { findUrlFault } from '../../api/http/findUrlFault.js'
import { isInstant } from '../../contract/isInstant.js'
import { isTimeZone } from '../../contract/isTimeZone.js'
import { findMetadataFault } from '../../contract/metadata.js'

/** What a host may get wrong before anything is asked of a visitor. */
export interface SetupOptions {
  /** Nothing: the visitor chooses. */
  start?: string | null | undefined
  endpoint?: string | undefined
  apiUrl?: string | undefined
  timeZone?: string | undefined
  metadata?: Record<string, string> | undefined
}

/**
 * The first thing that is wrong with a host's options, in a sentence that says what happened, why it matters and what
 * to do; `undefined` when bookings can be taken.
 */
export function findSetupFault({
  start,
  endpoint,
  apiUrl,
  timeZone,
  metadata,
}: SetupOptions): string | undefined {
  if (start != null && !isInstant(start)) {
    return `start is "${start}", which names no instant: without a zone the visitor would see one time and the server book another. Write a date and time that exist, with Z or an offset, like "2026-12-01T09:00:00Z".`
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    return `timeZone is "${timeZone}", which is no IANA time zone, so no time can be shown. Write one like "Europe/Riga".`
  }
  return (
    (metadata && findMetadataFault(metadata)) ??
    (apiUrl === undefined ? undefined : findUrlFault('apiUrl', apiUrl)) ??
    (endpoint === undefined ? undefined : findUrlFault('endpoint', endpoint))
  )
}
