import { requestEarly } from '../api/http/earlyReplies.js'
import { fetchSlots } from '../api/queries/fetchSlots.js'
import { DEFAULT_VERSIONS, toApiUrl } from '../api/urls/apiDefaults.js'
import { toEventTypeUrl } from '../api/urls/toEventTypeUrl.js'
import { toSlotsUrl } from '../api/urls/toSlotsUrl.js'
import { toEventTypeReference } from '../contract/eventTypeReference.js'
import type { SlotsQuery } from '../contract/slot.js'
import type { BookingFormProps } from '../index.js'
import { toMonth } from '../time/calendar/calendarDays.js'
import { toDay } from '../time/calendar/toDay.js'
import { toMonthSpan } from '../time/calendar/toMonthSpan.js'
import { detectTimeZone } from '../time/zones/detectTimeZone.js'

/**
 * Starts to load all that a form needs before it can be used, side by side: its lazy-loaded code, the
 * event type, and the free times of the current month. Otherwise the form would request them one after
 * the other, each when it is first needed.
 */
export function loadEarly(props: BookingFormProps): void {
  const isPicking = !props.start && !props.instant
  for (const load of [loadParts, loadSteps, ...(isPicking ? [loadPicker] : [])])
    // The form loads the code again when it needs it, and handles the error then.
    load().catch(() => {})
  try {
    if (!props.client && !props.bookingUid)
      requestData(props, isPicking && !props.rescheduleUid && props.order !== 'questions-first')
  } catch {
    // The options are wrong. The form checks them and tells the developer.
  }
}

const loadParts = () => import('../hooks/lazyParts.js')
const loadSteps = () => import('../components/lazySteps.js')
const loadPicker = () => import('../components/picker/pickerParts.js')

function requestData({ eventType, ...host }: BookingFormProps, needsSlots: boolean): void {
  const apiUrl = toApiUrl(host.apiUrl)
  const reference = toEventTypeReference(eventType)
  if (!reference) return
  if (needsSlots) {
    const { timeZone = detectTimeZone() } = host
    const { startUtc, endUtc } = toMonthSpan(toMonth(toDay(new Date().toISOString(), timeZone)), timeZone)
    const getSlots = async (query: SlotsQuery) => {
      requestEarly(toSlotsUrl(apiUrl, query), toHeaders(DEFAULT_VERSIONS.slots))
      return []
    }
    void fetchSlots({ getSlots }, { ...reference, start: startUtc, end: endUtc, timeZone })
  }
  const isReference = 'eventTypeId' in eventType || 'eventTypeSlug' in eventType
  if (isReference)
    requestEarly(toEventTypeUrl(apiUrl, reference, false), toHeaders(DEFAULT_VERSIONS.eventTypes))
}

const toHeaders = (version: string) => ({ 'cal-api-version': version })
