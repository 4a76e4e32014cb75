'use client'

import { useCallback, useMemo, useRef, type CSSProperties } from 'react'
import { useSetup } from '../hooks/setup/useSetup.js'
import { useNotifyOnce } from '../hooks/utils/useNotifyOnce.js'
import { en } from '../messages/en.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import { FormUiContext } from '../ui/FormUi.js'
import { LiveRegion, type Announce } from '../ui/LiveRegion.js'
import { part } from '../ui/parts.js'
import type { Appearance, BookingFormProps } from './bookingFormProps.js'
import { EventTypeLoader } from './EventTypeLoader.js'
import { SetupNotice } from './outcome/SetupNotice.js'

/**
 * A booking form for an event type: lets the visitor choose a time unless `start` names one, asks what the event type
 * asks, books, and shows the booking. Renders a `<div class="bf-root">`.
 *
 * @example
 * <BookingForm
 *   eventType={{ username: 'jane', eventTypeSlug: 'intro' }}
 *   start="2026-12-01T09:00:00Z"
 *   endpoint="https://example.com/api/bookings"
 *   onSuccess={(booking) => console.log(booking)}
 * />
 */
export function BookingForm(given: BookingFormProps) {
  // Own properties only: what a page has put on Object.prototype is no option of its form.
  const props = useMemo(() => ({ __proto__: null, ...given }) as BookingFormProps, [given])
  const { messages: own, classNames, components, className, appearance } = props
  const messages = useMemo(() => mergeMessages(en, own), [own])
  const ui = useMemo(
    () => ({ classNames: classNames ?? {}, components: components ?? {} }),
    [classNames, components],
  )
  const setup = useSetup(props)
  const live = useRef<Announce>(null)
  const box = useRef<HTMLDivElement>(null)
  useNotifyOnce(setup.fault, props.onError)
  const announce = useCallback<Announce>((sentence) => live.current?.(sentence), [])
  // Tools that record sessions (Sentry, LogRocket) leave out the text of what is so marked.
  const root = part('root', {
    compact: appearance?.density === 'compact',
    'sentry-mask': true,
    private: true,
  })
  return (
    <FormUiContext.Provider value={ui}>
      <div
        {...root}
        ref={box}
        lang={own ? props.locale : 'en'}
        className={[root.className, classNames?.root, className].filter(Boolean).join(' ')}
        style={toStyle(appearance)}
      >
        {setup.fault ? (
          <SetupNotice error={setup.fault} messages={messages} />
        ) : (
          setup.usable && (
            <EventTypeLoader
              {...{ props, messages, announce }}
              root={box}
              client={setup.client}
              startUtc={setup.startUtc}
            />
          )
        )}
        <LiveRegion ref={live} />
      </div>
    </FormUiContext.Provider>
  )
}

function toStyle(appearance: Appearance | undefined): CSSProperties {
  const tokens = Object.entries(appearance?.tokens ?? {}).map(([name, value]) => [`--bf-${name}`, value])
  const theme = appearance?.theme
  return { ...Object.fromEntries(tokens), ...(theme && theme !== 'auto' && { colorScheme: theme }) }
}
