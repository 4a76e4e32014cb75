'use client'

import { useRef } from 'react'
import { isChoosable } from '../../contract/isChoosable.js'
import { attendeeValueKey } from '../../contract/places.js'
import { OptionRow } from '../../ui/OptionRow.js'
import { usePart } from '../../ui/usePart.js'
import { PhoneControl } from '../phone/PhoneControl.js'
import { TextControl } from '../text/TextControl.js'
import type { ControlProps } from '../types.js'
import type { LocationValue } from './location.field.js'
import { toPlaceText } from './toPlaceText.js'

/**
 * The choice of a place to meet. Several places are radio rows. The header of the form names a single place,
 * so that only what it asks for is rendered. If the attendee supplies a value for a place, such as a phone
 * number, the input for the value is below the place.
 */
export function LocationControl(props: ControlProps<LocationValue>) {
  const { id, name = id, field, value, invalid, readOnly, messages, onBlur, onChange } = props
  const part = usePart()
  const [only, ...others] = field.places
  // Keeps the text typed for each place, and restores the text when the visitor returns to that place.
  const typedTexts = useRef<Record<number, string>>({})
  const choose = (choice: number) => {
    if (value.choice !== null) typedTexts.current[value.choice] = value.text
    onChange({ choice, text: typedTexts.current[choice] ?? '' })
  }
  if (only && !others.length) {
    return (
      <div {...part('options')}>
        <AskedValue {...props} index={0} inputId={id} />
      </div>
    )
  }
  return (
    <div {...part('options')}>
      {field.places.map((place, index) => (
        <OptionRow
          key={index}
          type="radio"
          id={index ? `${id}-${index}` : id}
          name={name}
          value={index}
          {...toPlaceText(place, messages)}
          checked={value.choice === index}
          disabled={!isChoosable(place)}
          required={field.required}
          invalid={invalid && value.choice === null}
          {...{ readOnly, onBlur }}
          onChange={() => choose(index)}
        >
          {attendeeValueKey(place) && (
            <AskedValue {...props} index={index} inputId={`${id}-${index}-value`} />
          )}
        </OptionRow>
      ))}
    </div>
  )
}

/** The input for the value that the attendee supplies with a place, if the place needs one. */
function AskedValue(props: ControlProps<LocationValue> & { index: number; inputId: string }) {
  const { index, inputId, name, field, value, onChange, messages } = props
  const part = usePart()
  const key = attendeeValueKey(field.places[index])
  if (!key) return null
  const { addressLabel, phoneLabel, textLabel } = messages.places
  const Input = key === 'phone' ? PhoneControl : TextControl
  return (
    <>
      <label {...part('sub-label')} htmlFor={inputId}>
        {{ address: addressLabel, phone: phoneLabel, location: textLabel }[key]}
      </label>
      <Input
        {...props}
        id={inputId}
        name={name && `${name}.${index}`}
        field={{ ...field, type: key, required: true }}
        // Without script, the inputs of all places are rendered.
        value={value.choice === index || field.places.length === 1 ? value.text : ''}
        onChange={(text) => onChange({ ...value, text })}
      />
    </>
  )
}
