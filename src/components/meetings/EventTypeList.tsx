'use client'

import type { QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { BookingError } from '../../api/errors/bookingError.js'
import type { EventType } from '../../contract/eventType.js'
import type { EventTypeReference } from '../../contract/eventTypeReference.js'
import { useHostMessages } from '../../hooks/setup/useHostMessages.js'
import { useSetup } from '../../hooks/setup/useSetup.js'
import { useEventTypes } from '../../hooks/setup/useEventTypes.js'
import { useNotifyOnce } from '../../hooks/utils/useNotifyOnce.js'
import { en } from '../../messages/en.js'
import { enManage } from '../../messages/enManage.js'
import { mergeMessages } from '../../messages/mergeMessages.js'
import type { MessagesLoader, PartialMessages } from '../../messages/types.js'
import { Loading } from '../../ui/Loading.js'
import { Notice } from '../../ui/Notice.js'
import { usePart } from '../../ui/usePart.js'
import { LoadFailure } from '../outcome/LoadFailure.js'
import { toLanguageProps } from '../toLanguageProps.js'
import { EventTypeItem } from './EventTypeItem.js'

/** Props of `<EventTypeList>`. */
export interface EventTypeListProps {
  /** The user whose public event types are listed. */
  username: string
  /** The organization that the user belongs to. */
  organizationSlug?: string | undefined
  /**
   * Called when the visitor chooses an event type. Pass the reference to `<BookingForm>`. With it, the list
   * consists of buttons.
   */
  onChoose?: ((reference: EventTypeReference, eventType: EventType) => void) | undefined
  /**
   * Returns the page on which an event type is booked, for a list of links.
   *
   * @defaultValue the page of the event type on the server
   */
  toHref?: ((eventType: EventType) => string | undefined) | undefined
  /** The base URL of the request. @defaultValue `https://api.cal.com/v2` */
  apiUrl?: string | undefined
  /** A client that is used instead of `apiUrl`. It needs `getEventTypes`. */
  client?: BookingClient | undefined
  /** BCP 47 tag of the locale. @defaultValue the browser's locale */
  locale?: string | undefined
  /** Another language, overrides for single messages, or a function that loads the messages for a locale. */
  messages?: PartialMessages | MessagesLoader | undefined
  onError?: ((error: BookingError) => void) | undefined
  className?: string | undefined
  /** The host's query client. @defaultValue a separate one for this list */
  queryClient?: QueryClient | undefined
}

/** The time that `useSetup` asks for. The list has none. */
const NO_TIME = { instant: true }

/**
 * Lists the public event types of a user, to choose what to book. Renders a `<div class="bf-root">`.
 *
 * @example
 * <EventTypeList username="jane" toHref={({ slug }) => `/book/${slug}`} />
 */
export function EventTypeList(props: EventTypeListProps) {
  const { username, organizationSlug, apiUrl, className, onChoose, toHref, onError } = props
  const loaded = useHostMessages(props)
  const overrides = loaded || undefined
  const { client, fault } = useSetup({ client: props.client, apiUrl, ...NO_TIME })
  const messages = useMemo(() => mergeMessages({ ...en, ...enManage }, overrides), [overrides])
  const state = useEventTypes(client, { username, organizationSlug }, props.queryClient)
  const error = fault ?? (state.status === 'failed' ? state.error : undefined)
  useNotifyOnce(error, onError)
  const rootPart = usePart()('root')
  const part = usePart()
  const { meetings } = messages
  return (
    <div
      {...rootPart}
      {...toLanguageProps({ messages: overrides, locale: props.locale })}
      className={[rootPart.className, className].filter(Boolean).join(' ')}
    >
      {loaded === false || state.status === 'loading' ? (
        <Loading label={loaded !== false && meetings.loading} />
      ) : state.status === 'failed' ? (
        <LoadFailure {...state} messages={messages} texts={meetings} />
      ) : !state.eventTypes.length ? (
        <Notice tone="info" title={meetings.none.title} texts={[meetings.none.text]} />
      ) : (
        <ul {...part('meetings')} aria-label={meetings.label}>
          {state.eventTypes.map((eventType) => (
            <EventTypeItem
              key={eventType.slug}
              {...{ eventType, messages }}
              href={toHref ? toHref(eventType) : eventType.bookingUrl}
              onChoose={
                onChoose &&
                (() =>
                  onChoose(
                    {
                      username,
                      eventTypeSlug: eventType.slug ?? '',
                      ...(organizationSlug && { organizationSlug }),
                    },
                    eventType,
                  ))
              }
            />
          ))}
        </ul>
      )}
    </div>
  )
}
