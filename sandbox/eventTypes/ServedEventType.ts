import type { ServedField } from './toServedFields.js'

/** How often an event type repeats. */
export interface Recurrence {
  readonly frequency: 'weekly' | 'monthly' | 'yearly'
  readonly interval: number
  /** Maximum number of bookings in one series. */
  readonly occurrences: number
}

/** A person whose event types can be booked. */
export interface Host {
  readonly id: number
  readonly name: string
  readonly email: string
  readonly username: string
  /** IANA id. */
  readonly timeZone: string
}

/**
 * An event type with everything the server needs to take a booking. `raw` is the definition that it
 * sends to clients.
 */
export interface ServedEventType {
  readonly raw: Readonly<Record<string, unknown>>
  readonly id: number
  readonly slug: string
  readonly title: string
  readonly usernames: readonly string[]
  readonly teamId: number | undefined
  readonly teamSlug: string | undefined
  readonly organizationSlug: string | undefined
  readonly host: Host
  /** Name in the titles of bookings: the team's, else the host's. */
  readonly ownerName: string
  readonly hidden: boolean
  readonly lengthMinutes: number
  /** Empty if the length cannot be chosen. */
  readonly lengthOptions: readonly number[]
  readonly locations: readonly Readonly<Record<string, unknown>>[]
  /** In the event type's order, including built-in fields that the public definition may leave out. */
  readonly fields: readonly ServedField[]
  readonly recurrence: Recurrence | undefined
  readonly seats: { readonly perSlot: number; readonly showAttendees: boolean } | undefined
}
