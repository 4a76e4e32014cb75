'use client'

import { useRef, type FocusEvent } from 'react'
import { isEmail } from '../../contract/isEmail.js'
import { enGuests } from '../../messages/enGuests.js'
import { Button } from '../../ui/Button.js'
import { Icon } from '../../ui/Icon.js'
import { icons } from '../../ui/icons.js'
import { usePart } from '../../ui/usePart.js'
import type { ControlProps } from '../types.js'
import { EmailRow } from './EmailRow.js'
import { parseEmails } from './parseEmails.js'
import { useEmailRows } from './useEmailRows.js'

/** A list of e-mail addresses, one a row; guests are folded away until they are wanted. */
export function EmailsControl(props: ControlProps<string[]>) {
  const { id, field, describedBy, invalid, readOnly, messages, onBlur } = props
  const part = usePart()
  const box = useRef<HTMLDivElement>(null)
  const words = { ...enGuests, ...messages.guests }
  const list = useEmailRows(props, box, words)
  const { rows, folded } = list
  const isGuests = field.destination === 'guests'
  const someBad = rows.some((row) => !isFine(row))
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && currentTarget.contains(relatedTarget)) return
    onBlur()
    // Only when the focus is in another field already: a row that goes while a button is pressed would move it away.
    if (relatedTarget?.matches('input, select, textarea')) list.leave()
  }
  return (
    <div {...part('guests')} ref={box} onBlur={leave}>
      {rows.map((row, index) => (
        <EmailRow
          key={index}
          id={index ? `${id}-${index}` : id}
          label={isGuests ? words.entry(index + 1) : words.address(field.label, index + 1)}
          removeLabel={words.remove(row)}
          value={row}
          placeholder={field.placeholder}
          readOnly={readOnly}
          required={field.required}
          invalid={invalid && (someBad ? !isFine(row) : rows.every((one) => !one) ? index === 0 : true)}
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
        <span>{folded ? words.add : isGuests ? words.addAnother : words.addAddress}</span>
      </Button>
    </div>
  )
}

/** Whether a row is blank or holds addresses only. */
function isFine(row: string): boolean {
  return parseEmails(row).every(isEmail)
}
