'use client'

import { FieldFrame } from '../../ui/FieldFrame.js'
import { usePart } from '../../ui/usePart.js'

/** Props of {@link BookingChoice}. */
export interface BookingChoiceProps {
  id: string
  label: string
  choices: readonly { value: string; label: string }[]
  value: string
  readOnly: boolean
  onChange: (value: string) => void
}

/** Renders a select in which the visitor chooses one date of a series. */
export function BookingChoice({ id, label, choices, value, readOnly, onChange }: BookingChoiceProps) {
  const part = usePart()
  return (
    <FieldFrame id={id} frame="label" label={label}>
      {({ describedBy }) => (
        <div {...part('select-box')}>
          <select
            {...part('select')}
            id={id}
            value={value}
            aria-disabled={readOnly || undefined}
            aria-describedby={describedBy}
            onChange={(event) => readOnly || onChange(event.target.value)}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </FieldFrame>
  )
}
