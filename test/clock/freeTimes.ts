import { Temporal } from 'temporal-polyfill'

/** When hosts work, on the clock of a zone: Monday to Friday. */
export interface Hours {
  timeZone: string
  /** From an hour up to another. */
  spans: readonly (readonly [from: number, to: number])[]
}

/** Zones of the visitor: in the last two it may be another day, month or year than in UTC. */
export const ZONES = ['Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']

export const toZoned = (atMs: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone)

/** Lists every free half hour after an instant, on the days up to `days` from then, by another calendar than ours. */
export function listFree({ timeZone, spans }: Hours, nowMs: number, days: number): number[] {
  const today = toZoned(nowMs, timeZone).toPlainDate()
  return Array.from({ length: days + 1 }, (_, ahead) => today.add({ days: ahead }))
    .filter(({ dayOfWeek }) => dayOfWeek <= 5)
    .flatMap((day) =>
      spans.flatMap(([from, to]) =>
        Array.from({ length: (to - from) * 2 }, (_, half) => {
          const plainTime = new Temporal.PlainTime(from).add({ minutes: half * 30 })
          return day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds
        }),
      ),
    )
    .filter((atMs) => atMs > nowMs)
}
