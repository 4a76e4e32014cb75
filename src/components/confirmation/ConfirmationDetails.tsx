'use client'

import type { ComponentProps, ReactNode } from 'react'
import { Icon } from '../../ui/Icon.js'
import { icons } from '../../ui/icons.js'
import { SafeLink } from '../../ui/SafeLink.js'
import { usePart } from '../../ui/usePart.js'
import { useBookedMessages } from '../outcome/useBookedMessages.js'
import type { AnswerText } from './formatAnswers.js'
import type { ConfirmationText } from './toConfirmation.js'

/** Props of {@link ConfirmationDetails}. */
export interface ConfirmationDetailsProps {
  text: ConfirmationText
  answers: readonly AnswerText[]
}

/** Lists everything about a booking except its time, each with a label and a value. */
export function ConfirmationDetails({ text, answers }: ConfirmationDetailsProps) {
  const { confirmation, form } = useBookedMessages()
  const part = usePart()
  const { where, hosts, attendee, guests, occurrences } = text
  const lines = (values: readonly (string | undefined)[]) =>
    values.map(
      (value, index) =>
        value && (
          <p key={index}>
            <bdi>{value}</bdi>
          </p>
        ),
    )
  return (
    <dl {...part('details')}>
      {!!occurrences.length && (
        <Detail icon={{ name: 'calendar' }} label={confirmation.occurrences(occurrences.length)}>
          <ol {...part('occurrences')}>
            {occurrences.map(({ key, date, time, status }) => (
              <li key={key} {...part('occurrence')}>
                <span>{date}</span> <span>{time}</span> <span {...part('marker')}>{status}</span>
              </li>
            ))}
          </ol>
        </Detail>
      )}
      <Detail icon={{ name: 'clock' }} label={confirmation.length}>
        <p>{form.minutes(text.lengthMinutes)}</p>
      </Detail>
      {where && (
        <Detail icon={{ name: 'pin' }} label={confirmation.where}>
          <p>{where.href ? <SafeLink href={where.href} text={where.text} /> : where.text}</p>
          {where.note && <p {...part('hint')}>{where.note}</p>}
        </Detail>
      )}
      {!!hosts.length && (
        <Detail icon={{ name: 'person' }} label={hosts.length > 1 ? confirmation.hosts : confirmation.host}>
          {lines(hosts)}
        </Detail>
      )}
      {(attendee.name || attendee.address) && (
        <Detail icon={{ name: 'person' }} label={confirmation.who}>
          {lines([attendee.name, attendee.address])}
        </Detail>
      )}
      {!!guests.length && (
        <Detail icon={{ name: 'person' }} label={confirmation.guests}>
          {lines(guests)}
        </Detail>
      )}
      {answers.map((answer, index) => (
        <Detail key={index} icon={{ path: icons.text }} label={answer.label}>
          {answer.links
            ? answer.links.map(({ href, text }) => (
                <p key={href}>
                  <SafeLink href={href} text={text} />
                </p>
              ))
            : lines([answer.text])}
        </Detail>
      ))}
      <Detail icon={{ path: icons.tag }} label={confirmation.reference}>
        <p>{text.uid}</p>
      </Detail>
    </dl>
  )
}

interface DetailProps {
  icon: ComponentProps<typeof Icon>
  label: string
  children: ReactNode
}

function Detail({ icon, label, children }: DetailProps) {
  const part = usePart()
  return (
    <div {...part('detail')}>
      <dt {...part('detail-label')}>
        <Icon {...icon} />
        <span>{label}</span>
      </dt>
      <dd {...part('detail-value')}>{children}</dd>
    </div>
  )
}
