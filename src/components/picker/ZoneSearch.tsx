'use client'

import type { useCombobox as UseCombobox } from 'downshift'
import { useEffect, useMemo, useState } from 'react'
import { useEscape } from '../../hooks/utils/useEscape.js'
import { useFormId } from '../../hooks/utils/useFormId.js'
import type { Zone } from '../../time/zones/createZoneDescriber.js'
import type { TimeStyle } from '../../time/formatWhen.js'
import { listZones } from '../../time/zones/listZones.js'
import { searchZones } from '../../time/zones/searchZones.js'
import { toModernZone } from '../../time/zones/toModernZone.js'
import type { Announce } from '../../ui/LiveRegion.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { usePickerMessages } from './usePickerMessages.js'

/** Props of {@link ZoneSearch}. */
export interface ZoneSearchProps {
  /** The `useCombobox` hook of downshift, which is lazy-loaded together with this file. */
  useCombobox: typeof UseCombobox
  /** The current time rounded down to the minute, ISO 8601 in UTC. */
  atUtc: string
  onChoose: (zone: Zone) => void
  onClose: () => void
}

/**
 * The maximum number of zones in the list. A longer list helps nobody: visitors who do not see their
 * time zone type more.
 */
const MAX_SHOWN = 60
/** How long the visitor has to pause typing before the number of matches is announced. */
const ANNOUNCE_DELAY_MS = 600

/**
 * Renders a text input that searches all time zones, and the list of matches. The list stays open while
 * there are matches. Escape closes the search.
 *
 * @source ARIA Authoring Practices Guide, combobox pattern, list autocomplete
 */
export function ZoneSearch({ useCombobox, atUtc, onChoose, onClose }: ZoneSearchProps) {
  const { style, announce, messages } = useBookingFormContext()
  const { separator } = messages.form
  const { zones } = usePickerMessages()
  const part = usePart()
  const id = useFormId()
  const [query, setQuery] = useState('')
  // Keeps the time at which the list was opened, because describing all zones is too slow to repeat
  // each minute. The clocks in an open list therefore do not advance.
  const [openedUtc] = useState(atUtc)
  const found = useFoundZones(query, style, openedUtc)
  const shown = found.slice(0, MAX_SHOWN)
  const [input, setInput] = useState<HTMLInputElement | null>(null)
  useEffect(() => input?.focus(), [input])
  useCountAnnouncement(query && zones.found(found.length), announce)
  const combobox = useCombobox<Zone>({
    id: `${id}-zones`,
    items: shown,
    isOpen: shown.length > 0,
    selectedItem: null,
    itemToString: (zone) => zone?.city ?? '',
    itemToKey: (zone) => zone?.id,
    defaultHighlightedIndex: 0,
    onInputValueChange: ({ inputValue }) => setQuery(inputValue),
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onChoose(selectedItem),
    // Leaving the input must not choose the highlighted zone.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? state : changes,
  })
  useEscape(input, () => {
    announce('')
    onClose()
  })
  return (
    <>
      <label {...part('label')} {...combobox.getLabelProps()}>
        {zones.search}
      </label>
      <input
        {...part('input')}
        {...combobox.getInputProps({ ref: setInput })}
        autoComplete="off"
        spellCheck="false"
      />
      <ul {...part('zone-list')} {...combobox.getMenuProps()}>
        {shown.map((zone, index) => (
          <li
            key={zone.id}
            {...part('zone-option', { chosen: index === combobox.highlightedIndex })}
            {...combobox.getItemProps({ item: zone, index })}
          >
            <span {...part('zone-place')}>
              {[zone.city, zone.country !== zone.city && zone.country].filter(Boolean).join(separator)}
            </span>{' '}
            <span {...part('zone-clock')}>{zone.clock}</span>{' '}
            <span {...part('zone-name')}>
              {[
                zone.offset,
                zone.name !== zone.offset && zone.name,
                zone.id === toModernZone(style.timeZone) && zones.current,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p {...part('hint')}>{zones.none}</p>}
      {found.length > MAX_SHOWN && <p {...part('hint')}>{zones.more}</p>}
    </>
  )
}

/**
 * Returns the matching zones, best first. Without a query, returns all zones: the current zone first,
 * then by how close their UTC offset is to that of the current zone.
 */
function useFoundZones(query: string, { locale, timeZone, hourCycle }: TimeStyle, atUtc: string): Zone[] {
  const all = useMemo(() => listZones(locale, atUtc, hourCycle), [locale, atUtc, hourCycle])
  return useMemo(() => {
    if (query.trim()) return searchZones(query, all)
    const current = toModernZone(timeZone)
    const here = all.find(({ id }) => id === current)?.offsetMinutes ?? 0
    const distance = ({ id, offsetMinutes }: Zone) => (id === current ? -1 : Math.abs(offsetMinutes - here))
    return [...all].sort((one, other) => distance(one) - distance(other))
  }, [query, all, timeZone])
}

function useCountAnnouncement(sentence: string, announce: Announce): void {
  useEffect(() => {
    if (!sentence) return
    const timer = setTimeout(() => announce(sentence), ANNOUNCE_DELAY_MS)
    return () => clearTimeout(timer)
  }, [sentence, announce])
}
