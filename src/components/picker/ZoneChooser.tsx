'use client'

import { useId, useRef, useState } from 'react'
import { useNow } from '../../hooks/utils/useNow.js'
import { describeZone, type Zone } from '../../time/zones/createZoneDescriber.js'
import { Button } from '../../ui/Button.js'
import { Icon } from '../../ui/Icon.js'
import { icons } from '../../ui/icons.js'
import { Notice } from '../../ui/Notice.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { usePickerMessages } from './usePickerMessages.js'
import { useZoneSearch } from './useZoneSearch.js'

/**
 * Shows the time zone in which times are displayed, and lets the visitor search for another one. If the
 * event type fixes the time zone, only its name is shown.
 */
export function ZoneChooser() {
  const { eventType, style, changeStyle, announce, host } = useBookingFormContext()
  const { zones: messages } = usePickerMessages()
  const part = usePart()
  const panelId = useId()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const now = useNow(host.isAway)
  const search = useZoneSearch()
  const { city, offset, clock } = describeZone(style.timeZone, style, now)
  const label = (
    <>
      <Icon path={icons.globe} />
      <span {...part('sr-only')}>{`${messages.title}: ${messages.now(city, offset, clock)}`}</span>
      <span {...part('zone-now')} aria-hidden="true">
        <strong>{city}</strong> <span>{`${offset} · ${clock}`}</span>
      </span>
    </>
  )
  if (eventType.lockTimeZoneToggleOnBookingPage) return <p {...part('zone', { locked: true })}>{label}</p>
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const toggle = () => {
    setOpen(!isOpen)
    if (!isOpen && !search.parts) search.load()
  }
  const choose = (zone: Zone) => {
    close()
    changeStyle({ timeZone: zone.id })
    announce(messages.chosen(zone.city, zone.offset))
  }
  return (
    <div {...part('zone')}>
      <button
        type="button"
        {...part('zone-button')}
        ref={button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={toggle}
      >
        {label}
        <Icon path={icons.chevron} />
      </button>
      {isOpen && (
        <div id={panelId} {...part('zone-search')}>
          {search.parts ? (
            <search.parts.ZoneSearch
              useCombobox={search.parts.useCombobox}
              atUtc={now}
              onClose={close}
              onChoose={choose}
            />
          ) : (
            <LoadingSearch hasFailed={search.hasFailed} onRetry={search.load} />
          )}
        </div>
      )}
    </div>
  )
}

/** Shown while the search is loading, and if it cannot be loaded. */
function LoadingSearch({ hasFailed, onRetry }: { hasFailed: boolean; onRetry: () => void }) {
  const { zones, picker } = usePickerMessages()
  const part = usePart()
  if (hasFailed) {
    const retry = <Button onClick={onRetry}>{picker.tryAgain}</Button>
    return <Notice tone="warning" texts={[zones.failed]} actions={retry} />
  }
  return (
    <div role="status">
      <span {...part('sr-only')}>{zones.loading}</span>
      <Skeleton />
    </div>
  )
}
