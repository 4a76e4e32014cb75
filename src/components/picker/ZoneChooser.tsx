'use client'

import { useId, useRef, useState } from 'react'
import { useNow } from '../../hooks/utils/useNow.js'
import type { PickerMessages } from '../../messages/enPicker.js'
import { type Zone, describeZone } from '../../time/zones/createZoneDescriber.js'
import type { TimeStyle } from '../../time/formatWhen.js'
import { Button } from '../../ui/Button.js'
import { Icon } from '../../ui/Icon.js'
import { icons } from '../../ui/icons.js'
import type { Announce } from '../../ui/LiveRegion.js'
import { Notice } from '../../ui/Notice.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { usePart } from '../../ui/usePart.js'
import { useZoneSearch } from './useZoneSearch.js'

/** The props of {@link ZoneChooser}. */
export interface ZoneChooserProps {
  style: TimeStyle
  /** The event type fixes the zone: it is named, and cannot be changed. */
  isLocked?: boolean | undefined
  messages: PickerMessages
  announce: Announce
  /** IANA id. */
  onChange: (timeZone: string) => void
}

/** The zone that times are shown in, in words, and the choice of another one. */
export function ZoneChooser({ style, isLocked, messages, announce, onChange }: ZoneChooserProps) {
  const part = usePart()
  const panelId = useId()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const now = useNow()
  const search = useZoneSearch()
  const { zones } = messages
  const { city, offset, clock } = describeZone(style.timeZone, style, now)
  const words = (
    <>
      <Icon path={icons.globe} />
      <span {...part('sr-only')}>{`${zones.title}:`}</span> <span>{zones.now(city, offset, clock)}</span>
    </>
  )
  if (isLocked) return <p {...part('zone', { locked: true })}>{words}</p>
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
    onChange(zone.id)
    announce(zones.chosen(zone.city, zone.offset))
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
        {words}
        <Icon path={icons.chevron} />
      </button>
      {isOpen && (
        <div id={panelId} {...part('zone-search')}>
          {search.parts && (
            <search.parts.ZoneSearch
              {...{ style, messages, announce }}
              useCombobox={search.parts.useCombobox}
              atUtc={now}
              onClose={close}
              onChoose={choose}
            />
          )}
          {!search.parts && <Waiting {...{ messages }} hasFailed={search.hasFailed} onRetry={search.load} />}
        </div>
      )}
    </div>
  )
}

/** While the search is loaded, and when the network does not give it. */
function Waiting({
  messages,
  hasFailed,
  onRetry,
}: {
  messages: PickerMessages
  hasFailed: boolean
  onRetry: () => void
}) {
  const { zones, picker } = messages
  const part = usePart()
  if (hasFailed)
    return (
      <Notice
        tone="warning"
        texts={[zones.failed]}
        actions={<Button onClick={onRetry}>{picker.tryAgain}</Button>}
      />
    )
  return (
    <div role="status">
      <span {...part('sr-only')}>{zones.loading}</span>
      <Skeleton />
    </div>
  )
}
