import type { TimeStyle } from './formatWhen.js'

/**
 * How `Intl` is asked for a time of day. Left to the language, 9:05 is written as it is used to: `9:05 AM`, `09:05`.
 * Told which clock, we write it so.
 */
export function toClockOptions(hourCycle: TimeStyle['hourCycle']): Intl.DateTimeFormatOptions {
  if (!hourCycle) return { timeStyle: 'short' }
  return { hour: hourCycle === 'h23' ? '2-digit' : 'numeric', minute: '2-digit', hourCycle }
}
