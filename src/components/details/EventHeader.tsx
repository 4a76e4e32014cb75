'use client'

import { useState } from 'react'
import type { EventType } from '../../contract/eventType.js'
import { toPlaceText } from '../../fields/location/toPlaceText.js'
import type { FormMessages } from '../../messages/en.js'
import { Button } from '../../ui/Button.js'
import { Icon, type IconName } from '../../ui/Icon.js'
import { usePart } from '../../ui/usePart.js'

/** What the header is drawn from. */
export interface EventHeaderProps {
  eventType: EventType
  lengthMinutes: number
  messages: FormMessages
  /** Id of the heading, for what it names. */
  titleId?: string | undefined
}

/** What is booked: title, length, place when there is one only, hosts, and the description as plain text. */
export function EventHeader({ eventType, lengthMinutes, messages, titleId }: EventHeaderProps) {
  const part = usePart()
  const { title, description, locations = [], users = [], hosts = [], team } = eventType
  const [place] = locations
  const people = [hosts, users, team ? [team] : []].find((list) => list.length) ?? []
  const names = people.flatMap(({ name }) => name ?? []).join(', ')
  const meta: [IconName, string | false | undefined][] = [
    ['clock', messages.form.minutes(lengthMinutes)],
    ['pin', locations.length === 1 && place && toPlaceText(place, messages).label],
    ['person', names && messages.form.withHost(names)],
  ]
  return (
    <header {...part('header')}>
      {title && (
        <h2 {...part('title')} id={titleId}>
          {title}
        </h2>
      )}
      <div {...part('meta')}>
        {meta.map(
          ([icon, text]) =>
            text && (
              <span key={icon} {...part('meta-item')}>
                <Icon name={icon} />
                <span>{text}</span>
              </span>
            ),
        )}
      </div>
      {description?.trim() && <Description text={description.trim()} messages={messages} />}
    </header>
  )
}

/** A description of more lines or characters than these is folded to six lines. */
const FOLD = { lines: 6, characters: 360 }

/** The description; a long one is folded until the rest is wanted. */
function Description({ text, messages }: { text: string; messages: FormMessages }) {
  const part = usePart()
  const isLong = text.length > FOLD.characters || text.split('\n').length > FOLD.lines
  const [open, setOpen] = useState(!isLong)
  return (
    <div>
      <p {...part('description', { open })}>{text}</p>
      {isLong && (
        <Button variant="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? messages.form.showLess : messages.form.showMore}
        </Button>
      )}
    </div>
  )
}
