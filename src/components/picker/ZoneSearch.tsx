'use client'

import type { useCombobox as UseCombobox } from 'downshift'
import { useEffect, useMemo, useState } from 'react'
import { useFormId } from '../../hooks/utils/useFormId.js'
import type { PickerMessages } from '../../messages/enPicker.js'
import type { Zone } from '../../time/zones/createZoneDescriber.js'
import type { TimeStyle } from '../../time/formatWhen.js'
import { listZones } from '../../time/zones/listZones.js'
import { searchZones } from '../../time/zones/searchZones.js'
import { toModernZone } from '../../time/zones/toModernZone.js'
import type { Announce } from '../../ui/LiveRegion.js'
import { usePart } from '../../ui/usePart.js'

/** What the search for a zone is given. */
export interface ZoneSearchProps {
  /** Of downshift, which is loaded together with this file. */
  useCombobox: typeof UseCombobox
  style: TimeStyle
  /** The present minute: ISO 8601 in UTC. */
  atUtc: string
  messages: PickerMessages
  announce: Announce
  onChoose: (zone: Zone) => void
  onClose: () => void
}

/** More would be drawn for nobody: who does not see a zone among these types on. */
const MOST_DRAWN = 60
/** A count is said once the typing pauses. */
const PAUSE_MS = 600

/**
 * A text input that searches all zones, and the list of what it finds, which stands open as long as anything is found.
 * Escape closes the search.
 *
 * @source ARIA Authoring Practices Guide, combobox pattern, list autocomplete
 */
export function ZoneSearch({
  useCombobox,
  style,
  atUtc,
  messages,
  announce,
  onChoose,
  onClose,
}: ZoneSearchProps) {
  const part = usePart()
  const id = useFormId()
  const [query, setQuery] = useState('')
  // To describe all zones takes too long to be done each minute: the clocks of an open list stand still.
  const [openedUtc] = useState(atUtc)
  const found = useFoundZones(query, style, openedUtc)
  const shown = found.slice(0, MOST_DRAWN)
  const { zones } = messages
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
    // Leaving the input chooses nothing.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? state : changes,
  })
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape') return
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
    // It closes this search, not the dialog that a host may have put the form in.
    event.stopPropagation()
    onClose()
  }
  return (
    <>
      <label {...part('label')} {...combobox.getLabelProps()}>
        {zones.search}
      </label>
      <input
        {...part('input')}
        {...combobox.getInputProps({ onKeyDown, ref: setInput })}
        autoComplete="off"
        spellCheck={false}
      />
      <ul {...part('zone-list')} {...combobox.getMenuProps()}>
        {shown.map((zone, index) => (
          <li
            key={zone.id}
            {...part('zone-option', { chosen: index === combobox.highlightedIndex })}
            {...combobox.getItemProps({ item: zone, index })}
          >
            <span {...part('zone-place')}>
              {[zone.city, zone.country !== zone.city && zone.country].filter(Boolean).join(', ')}
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
      {found.length > MOST_DRAWN && <p {...part('hint')}>{zones.more}</p>}
    </>
  )
}

/** What is found, the best first; while nothing is typed the zone shown now, then those whose clocks are nearest to it. */
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
    const timer = setTimeout(() => announce(sentence), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [sentence, announce])
}
