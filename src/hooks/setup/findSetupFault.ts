import type { BookingClient } from '../../api/createBookingClient.js'
import { findUrlFault } from '../../api/http/findUrlFault.js'
import { toApiUrl } from '../../api/urls/apiDefaults.js'
import { EventTypeSchema } from '../../contract/eventType.js'
import { findEventTypeFault } from '../../contract/findEventTypeFault.js'
import { isInstant } from '../../contract/isInstant.js'
import { isTimeZone } from '../../contract/isTimeZone.js'
import { findMetadataFault } from '../../contract/metadata.js'

type NeededMethod = 'getSlots' | 'getBooking' | 'rescheduleBooking'

/** The host options that are checked before the visitor has typed anything. */
export interface SetupOptions {
  /** A reference or a definition. A definition that cannot be parsed is reported where it is parsed. */
  eventType?: object | undefined
  /** The time to book. Without it, the visitor picks a time. */
  start?: string | null | undefined
  endpoint?: string | undefined
  apiUrl?: string | undefined
  timeZone?: string | undefined
  metadata?: Record<string, string> | undefined
  /** Books a meeting that starts at the moment of the submit, so that the visitor picks no time. */
  instant?: boolean | undefined
  /** Whether bookings are sent with headers that Cal.com does not accept. */
  needsEndpoint?: boolean | undefined
  /** The uid of a booking to move. */
  rescheduleUid?: string | undefined
  /** The uid of a booking to show instead of a form. */
  bookingUid?: string | undefined
}

const MISSING_METHOD: Record<NeededMethod, string> = {
  getBooking:
    'The client has no getBooking, so no booking can be found by its uid. Leave out rescheduleUid and ' +
    'bookingUid, or give a client that has it.',
  rescheduleBooking:
    'The client has no rescheduleBooking, so no booking can be moved. Leave out rescheduleUid, or give a client ' +
    'that has it.',
  getSlots:
    'The client has no getSlots, so no free times can be shown. Give a start, or a client that has it.',
}

/**
 * Returns a sentence for the developer about the first invalid option: what happened, why it matters
 * and what to do.
 *
 * @returns undefined if all options are valid
 */
export function findSetupFault(options: SetupOptions, client: BookingClient): string | undefined {
  const { start, endpoint, apiUrl, timeZone, metadata, eventType } = options
  const missingMethod = toNeeds(options).find((name) => !client[name])
  if (start != null && !isInstant(start)) {
    return (
      `start is "${start}", which names no instant: without a zone the visitor would see one time and the server ` +
      'book another. Write a date and time that exist, with Z or an offset, like "2026-12-01T09:00:00Z".'
    )
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    return (
      `timeZone is "${timeZone}", which is no IANA time zone, so no time can be shown. ` +
      'Write one like "Europe/Riga".'
    )
  }
  return (
    (metadata && findMetadataFault(metadata)) ??
    (apiUrl === undefined ? undefined : findUrlFault('apiUrl', apiUrl)) ??
    (endpoint === undefined ? undefined : findUrlFault('endpoint', endpoint)) ??
    (missingMethod && MISSING_METHOD[missingMethod]) ??
    findGuardFault(options) ??
    findDefinitionFault(eventType)
  )
}

/** Cal.com accepts no such headers: the browser's preflight would fail, and with it each booking. */
function findGuardFault({ needsEndpoint, endpoint, apiUrl }: SetupOptions): string | undefined {
  if (!needsEndpoint || endpoint !== undefined || toApiUrl(apiUrl) !== toApiUrl()) return undefined
  return (
    'guard and honeypot need an endpoint of your own, because Cal.com accepts no such headers and checks no ' +
    'proof. Set endpoint to the URL of a handler made with booking-form/server.'
  )
}

function findDefinitionFault(eventType: object | undefined): string | undefined {
  try {
    const parsed = EventTypeSchema.safeParse(eventType)
    return parsed.success ? findEventTypeFault(parsed.data) : undefined
  } catch {
    return undefined
  }
}

/** Returns the methods that the client needs besides the one that books. */
function toNeeds({ start, instant, rescheduleUid, bookingUid }: SetupOptions): NeededMethod[] {
  if (bookingUid) return ['getBooking']
  if (rescheduleUid) return ['getBooking', 'rescheduleBooking', 'getSlots']
  return start || instant ? [] : ['getSlots']
}
