'use client'

import { useCallback, useMemo, useRef, type CSSProperties } from 'react'
import { useHostMessages } from '../hooks/setup/useHostMessages.js'
import { useSetup } from '../hooks/setup/useSetup.js'
import { useNotifyOnce } from '../hooks/utils/useNotifyOnce.js'
import { en } from '../messages/en.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import { FallbackContext } from '../ui/FallbackContext.js'
import { FormUiContext } from '../ui/FormUi.js'
import { LiveRegion, type Announce } from '../ui/LiveRegion.js'
import { loadOrWait } from '../ui/lazyWithRetry.js'
import { createPart } from '../ui/parts.js'
import { ownOptions } from '../utils/ownOptions.js'
import { useHydrated } from '../utils/useHydrated.js'
import type { FormHost } from './BookingFormContext.js'
import type { BookingFormProps } from './bookingFormProps.js'
import type { Appearance } from './formOptions.js'
import { EventTypeLoader } from './EventTypeLoader.js'
import { toLanguageProps } from './toLanguageProps.js'
import { ManagePage } from './manage/lazyManage.js'
import { controls } from '../fields/controls.js'
import { PlainLink } from '../fields/registry.js'
import { LazySetupNotice } from './outcome/lazySetupNotice.js'
import { lazyPicker } from './picker/lazyPicker.js'

/**
 * A booking form for an event type: lets the visitor pick a time unless `start` fixes one, asks what the
 * event type asks, books, and shows the booking. Renders a `<div class="bf-root">`.
 *
 * @example
 * <BookingForm
 *   eventType={{ username: 'jane', eventTypeSlug: 'intro' }}
 *   start="2026-12-01T09:00:00Z"
 *   endpoint="https://example.com/api/bookings"
 *   onSuccess={(booking) => console.log(booking)}
 * />
 */
export function BookingForm(props: BookingFormProps) {
  const overrides = useHostMessages(ownOptions(props))
  const host = useMemo(
    () => ownOptions<FormHost>({ ...props, messages: overrides || undefined }),
    [props, overrides],
  )
  const { classNames, components, className, appearance, fallback, onError } = host
  const isPlain = !useHydrated() && !!host.action
  // What a form has besides its fields, to work without script, is lazy-loaded. A server waits for it, and so
  // does hydration: throwing a promise is how components wait in React.
  if (isPlain && !controls.current) throw loadOrWait(controls)
  const messages = useMemo(() => overrides !== false && mergeMessages(en, overrides), [overrides])
  const ui = useMemo(
    () => ({ part: createPart(classNames), components: components ?? {}, plain: isPlain }),
    [classNames, components, isPlain],
  )
  const { client, startUtc, isUsable, fault } = useSetup(host)
  const liveRegion = useRef<Announce>(null)
  const root = useRef<HTMLDivElement>(null)
  useNotifyOnce(fault, onError)
  const announce = useCallback<Announce>((sentence) => liveRegion.current?.(sentence), [])
  const rootPart = ui.part('root', {
    compact: appearance?.density === 'compact',
    // Session recorders (Sentry, LogRocket) do not record the text of elements with these attributes.
    'sentry-mask': true,
    private: true,
  })
  // Without script, the visitor goes on to the page of the server if there is nothing to fill in yet.
  const isLink = isPlain && !(startUtc && 'lengthInMinutes' in host.eventType)
  const Body = host.bookingUid ? ManagePage : isLink ? PlainLink : EventTypeLoader
  return (
    <FormUiContext.Provider value={ui}>
      <div
        {...rootPart}
        ref={root}
        {...toLanguageProps(host)}
        className={[rootPart.className, className].filter(Boolean).join(' ')}
        style={toStyle(appearance)}
      >
        <FallbackContext.Provider value={fallback}>
          {fault && messages && <LazySetupNotice error={fault} messages={messages} />}
          {!fault && isUsable && (
            <Body {...{ host, messages, client, startUtc, announce, root, picker: lazyPicker }} />
          )}
        </FallbackContext.Provider>
        <LiveRegion ref={liveRegion} />
      </div>
    </FormUiContext.Provider>
  )
}

function toStyle(appearance: Appearance | undefined): CSSProperties {
  const { theme, tokens } = appearance ?? {}
  const custom = Object.entries(tokens ?? {}).map(([name, value]) => [`--bf-${name}`, value])
  return { ...Object.fromEntries(custom), ...(theme !== 'auto' && { colorScheme: theme }) }
}
