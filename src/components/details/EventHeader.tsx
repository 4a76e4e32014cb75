'use client'

import { useState } from 'react'
import { toPlaces } from '../../contract/places.js'
import { toPlaceText } from '../../fields/location/toPlaceText.js'
import { Button } from '../../ui/Button.js'
import { Icon, type IconName } from '../../ui/Icon.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'

/** Props of {@link EventHeader}. */
export interface EventHeaderProps {
  lengthMinutes: number
}

/**
 * Shows what is booked: the title, the length, the location if there is only one, the hosts, and the
 * description as plain text.
 */
export function EventHeader({ lengthMinutes }: EventHeaderProps) {
  const { eventType, messages, formId } = useBookingFormContext()
  const part = usePart()
  const { title, description, locations = [], users = [], hosts = [], team } = eventType
  const [place, ...others] = toPlaces(locations)
  const { label, detail } = (!others.length && place && toPlaceText(place, messages)) || {}
  const people = [hosts, users, team ? [team] : []].find((list) => list.length) ?? []
  const names = people.flatMap(({ name }) => name ?? []).join(messages.form.separator)
  const items: [IconName, string | false | undefined][] = [
    ['clock', messages.form.minutes(lengthMinutes)],
    ['pin', detail ? `${label} · ${detail}` : label],
    ['person', names && messages.form.withHost(names)],
  ]
  return (
    <header {...part('header')}>
      {title && (
        <h2 {...part('title')} id={`${formId}-title`}>
          {title}
        </h2>
      )}
      <div {...part('meta')}>
        {items.map(
          ([icon, text]) =>
            text && (
              <span key={icon} {...part('meta-item')}>
                <Icon name={icon} />
                <span>{text}</span>
              </span>
            ),
        )}
      </div>
      {description?.trim() && <Description text={description.trim()} />}
    </header>
  )
}

/**
 * A description with more lines or characters than these is collapsed. While it is collapsed, the style
 * sheet shows six lines.
 */
const FOLD = { lines: 6, characters: 360 }

/** Renders the description. A long description is collapsed until the visitor expands it. */
function Description({ text }: { text: string }) {
  const { messages: texts, host } = useBookingFormContext()
  const { form: messages } = texts
  const part = usePart()
  // Without script, a collapsed description could not be expanded.
  const isLong = !host.action && (text.length > FOLD.characters || text.split('\n').length > FOLD.lines)
  const [isOpen, setOpen] = useState(!isLong)
  return (
    <div>
      <p {...part('description', { open: isOpen })}>{text}</p>
      {isLong && (
        <Button variant="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? messages.showLess : messages.showMore}
        </Button>
      )}
    </div>
  )
}
