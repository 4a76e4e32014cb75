import type { ServedField } from './toServedFields.js'

export interface Recurrence {
  readonly frequency: 'weekly' | 'monthly' | 'yearly'
  readonly interval: number
  /** The most bookings of one series. */
  readonly occurrences: number
}

export interface Host {
  readonly id: number
  readonly name: string
  readonly email: string
  readonly username: string
  /** IANA id. */
  readonly timeZone: string
}

/**
 * What the server must know of an event type to take a booking; `raw` is what it sends to those who ask for
 * it.
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
  /** Whom the title names: the team, else the host. */
  readonly ownerName: string
  readonly hidden: boolean
  readonly lengthMinutes: number
  /** Empty when the length cannot be chosen. */
  readonly lengthOptions: readonly number[]
  readonly locations: readonly Readonly<Record<string, unknown>>[]
  /** In the event type's order, with the built-in ones that the public definition may leave out. */
  readonly fields: readonly ServedField[]
  readonly recurrence: Recurrence | undefined
  readonly seats: { readonly perSlot: number; readonly showAttendees: boolean } | undefined
}
