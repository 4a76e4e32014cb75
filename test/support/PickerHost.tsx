import { useCallback, useRef, useState } from 'react'
import { BookingFormContext, type TimeStyleChange } from '../../src/components/BookingFormContext.js'
import { SlotPicker } from '../../src/components/picker/SlotPicker.js'
import type { SlotPickerProps } from '../../src/components/picker/types.js'
import { ZoneChooser } from '../../src/components/picker/ZoneChooser.js'
import { EventTypeSchema, type EventTypeInput } from '../../src/contract/eventType.js'
import type { BookingClient, BookingError, BookingFormProps } from '../../src/index.js'
import { en } from '../../src/messages/en.js'
import type { PartialMessages } from '../../src/messages/types.js'
import type { TimeStyle } from '../../src/time/formatWhen.js'
import { LiveRegion, type Announce } from '../../src/ui/LiveRegion.js'
import { usePart } from '../../src/ui/usePart.js'

/** Props of a picker, with defaults for what few tests care about. */
export interface PickerHostProps
  extends
    Partial<SlotPickerProps>,
    Partial<TimeStyle>,
    Pick<BookingFormProps, 'pickerLayout' | 'showFirstFree' | 'renderNoSlots'> {
  client: BookingClient
  eventType?: object
  messages?: PartialMessages
  onError?: (error: BookingError) => void
  /** The visitor changed the zone or the clock. */
  onStyleChange?: (change: TimeStyleChange) => void
  /** Renders the zone chooser alone. */
  zoneOnly?: boolean
}

/**
 * A picker as a form renders it: inside the root, with a live region, and with the visitor's zone and clock.
 */
export function PickerHost({
  client,
  eventType,
  messages,
  onError,
  onStyleChange,
  timeZone = 'Europe/Riga',
  locale = 'en-GB',
  hourCycle,
  zoneOnly,
  pickerLayout,
  showFirstFree,
  renderNoSlots,
  ...rest
}: PickerHostProps) {
  const live = useRef<Announce>(null)
  const root = useRef<HTMLDivElement>(null)
  const announce = useCallback<Announce>((sentence) => live.current?.(sentence), [])
  const [change, setChange] = useState<TimeStyleChange>({})
  const parsed = EventTypeSchema.parse({ id: 494, lengthInMinutes: 30, ...eventType })
  const context = {
    ...{ client, announce, root },
    eventType: parsed,
    reference: { eventTypeId: 494 },
    messages: en,
    style: { timeZone, locale, hourCycle, ...change },
    changeStyle: (more: TimeStyleChange) => {
      setChange({ ...change, ...more })
      onStyleChange?.(more)
    },
    formId: 'bf',
    host: {
      eventType: parsed as EventTypeInput,
      messages,
      onError,
      pickerLayout,
      showFirstFree,
      renderNoSlots,
    },
  }
  return (
    <div {...usePart()('root')} ref={root} lang="en">
      <BookingFormContext.Provider value={context}>
        {zoneOnly ? (
          <ZoneChooser />
        ) : (
          <SlotPicker lengthMinutes={parsed.lengthInMinutes} onPick={() => {}} {...rest} />
        )}
      </BookingFormContext.Provider>
      <LiveRegion ref={live} />
    </div>
  )
}
