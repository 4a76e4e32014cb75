'use client'

import { useContext, useRef, type FocusEvent } from 'react'
import { enGuests } from '../../messages/enGuests.js'
import { Button } from '../../ui/Button.js'
import { FormUiContext } from '../../ui/FormUi.js'
import { Icon } from '../../ui/Icon.js'
import { icons } from '../../ui/icons.js'
import { usePart } from '../../ui/usePart.js'
import { findEmailFault } from '../email/findEmailFault.js'
import type { ControlProps } from '../types.js'
import { EmailRow } from './EmailRow.js'
import { parseEmails } from './parseEmails.js'
import { PlainEmails } from './PlainEmails.js'
import { useEmailRows } from './useEmailRows.js'

/** A list of e-mail addresses: one per row or, without script, one per line of a text. */
export function EmailsControl(props: ControlProps<string[]>) {
  return useContext(FormUiContext).plain ? <PlainEmails {...props} /> : <EmailRows {...props} />
}

/** A list of e-mail addresses, one per row. An optional guest list stays collapsed while it is empty. */
function EmailRows(props: ControlProps<string[]>) {
  const { id, field, describedBy, invalid, readOnly, messages, onBlur } = props
  const part = usePart()
  const box = useRef<HTMLDivElement>(null)
  const guestMessages = { ...enGuests, ...messages.guests }
  const list = useEmailRows(props, box, guestMessages)
  const { rows, folded } = list
  const isGuests = field.destination === 'guests'
  const hasInvalidRow = rows.some((row) => !isValidRow(row))
  const handleBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && currentTarget.contains(relatedTarget)) return
    onBlur()
    // Tidy only when another field gets the focus. If a row were removed while the visitor presses
    // a button, the button would move away from the pointer.
    if (relatedTarget?.matches('input, select, textarea')) list.tidy()
  }
  return (
    <div {...part('guests')} ref={box} onBlur={handleBlur}>
      {rows.map((row, index) => (
        <EmailRow
          key={index}
          id={index ? `${id}-${index}` : id}
          label={isGuests ? guestMessages.entry(index + 1) : guestMessages.address(field.label, index + 1)}
          removeLabel={guestMessages.remove(row)}
          value={row}
          placeholder={field.placeholder}
          readOnly={readOnly}
          required={field.required}
          invalid={
            invalid && (hasInvalidRow ? !isValidRow(row) : rows.every((one) => !one) ? index === 0 : true)
          }
          describedBy={describedBy}
          onChange={(text) => list.change(index, text)}
          onPaste={(text) => list.paste(index, text)}
          onAdd={list.add}
          onRemove={(focus) => list.remove(index, focus === 'previous' ? index - 1 : index)}
        />
      ))}
      {list.notes.map((note) => (
        <p key={note} {...part('note')}>
          {note}
        </p>
      ))}
      <Button id={folded ? id : undefined} aria-disabled={readOnly || undefined} onClick={list.add}>
        <Icon path={icons.plus} />
        <span>
          {folded ? guestMessages.add : isGuests ? guestMessages.addAnother : guestMessages.addAddress}
        </span>
      </Button>
    </div>
  )
}

/** Returns whether a row is blank or contains only valid addresses. */
function isValidRow(row: string): boolean {
  return !parseEmails(row).some(findEmailFault)
}
