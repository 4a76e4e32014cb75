import { needsConfirmation, type EventType } from '../../contract/eventType.js'
import type { SubmitMessages } from '../../messages/types.js'

/**
 * Returns what a visitor should know before a repeat of an attempt whose outcome is unknown. In most
 * cases the server refuses the repeat, because the first attempt has taken the time. But a request that
 * is not confirmed yet takes no time, and in a round-robin another host takes the repeat.
 */
export function toRepeatWarnings(eventType: EventType, { reasons }: SubmitMessages): string[] {
  if (needsConfirmation(eventType)) return [reasons.secondRequest]
  const isRoundRobin = /^round_?robin$/i.test(eventType.schedulingType ?? '')
  return isRoundRobin ? [reasons.secondBooking] : []
}
