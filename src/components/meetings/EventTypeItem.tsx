'use client'

import type { EventType } from '../../contract/eventType.js'
import type { FormMessages } from '../../messages/en.js'
import { Icon } from '../../ui/Icon.js'
import { toSafeUrl } from '../../ui/toSafeUrl.js'
import { usePart } from '../../ui/usePart.js'

/** Props of {@link EventTypeItem}. */
export interface EventTypeItemProps {
  eventType: EventType
  messages: FormMessages
  /** The page on which the event type is booked. */
  href: string | undefined
  /** Called when the visitor chooses the event type. With it, the item is a button instead of a link. */
  onChoose?: (() => void) | undefined
}

/** Renders one event type of a list: its title, its length and its description. */
export function EventTypeItem({ eventType, messages, href, onChoose }: EventTypeItemProps) {
  const part = usePart()
  const { title, slug, description, lengthInMinutes, lengthInMinutesOptions = [] } = eventType
  const lengths = lengthInMinutesOptions.length ? lengthInMinutesOptions : [lengthInMinutes]
  // An address of the same site, such as `/book/intro`, is safe too.
  const safe = href && /^[/.?#]/.test(href) ? href : toSafeUrl(href)
  const content = (
    <>
      <span {...part('label')}>{title?.trim() || slug}</span>
      <span {...part('meta')}>
        <span {...part('meta-item')}>
          <Icon name="clock" />
          <span>
            {lengths.map((minutes) => messages.form.minutes(minutes)).join(messages.form.separator)}
          </span>
        </span>
      </span>
      {description?.trim() && <span {...part('hint')}>{description.trim()}</span>}
    </>
  )
  return (
    <li {...part('meeting')}>
      {onChoose ? (
        <button type="button" {...part('meeting-link')} onClick={onChoose}>
          {content}
        </button>
      ) : safe ? (
        <a {...part('meeting-link')} href={safe}>
          {content}
        </a>
      ) : (
        <span {...part('meeting-link')}>{content}</span>
      )}
    </li>
  )
}
