import { fireEvent } from '@testing-library/react'
import { attendeeValueKey } from '../../src/contract/places.js'
import type { FieldDefinition } from '../../src/fields/types.js'

/** Returns the control of a field. `more` is the suffix of its id, if a field has several controls. */
function controlOf(field: FieldDefinition, more = ''): HTMLElement {
  const control = document.querySelector<HTMLElement>(`[id$="-${field.key}${more}"]`)
  if (!control) throw new Error(`The form has no control for ${JSON.stringify(field.slug)}${more}.`)
  return control
}

const type = (control: HTMLElement, value: unknown) => fireEvent.change(control, { target: { value } })

const rowOf = (field: FieldDefinition, index: number) => controlOf(field, index ? `-${index}` : '')

/** Fills in a field with a value of `validValues`, with the events that a visitor would cause. */
export function fillField(field: FieldDefinition, value: unknown): void {
  const values = field.options.map((option) => option.value)
  switch (field.type) {
    case 'splitName': {
      const { firstName, lastName } = value as Record<string, string>
      type(controlOf(field), firstName)
      type(controlOf(field, '-last'), lastName)
      return
    }
    case 'boolean':
      if (value) fireEvent.click(controlOf(field))
      return
    case 'select':
    case 'radio':
    case 'lengthInMinutes':
      fireEvent.click(rowOf(field, values.indexOf(String(value))))
      return
    case 'multiselect':
    case 'checkbox':
      for (const one of value as string[]) fireEvent.click(rowOf(field, values.indexOf(one)))
      return
    case 'multiemail':
      fillAddresses(field, value as string[])
      return
    case 'radioInput':
      fillPlace(field, value as { choice: number; text: string })
      return
    default:
      type(controlOf(field), value)
  }
}

/** Opens the guests field, which may be collapsed behind a button, and pastes the list into it. */
function fillAddresses(field: FieldDefinition, addresses: string[]): void {
  if (controlOf(field).tagName === 'BUTTON') fireEvent.click(controlOf(field))
  fireEvent.paste(controlOf(field), { clipboardData: { getData: () => `${addresses.join('; ')};` } })
}

function fillPlace(field: FieldDefinition, { choice, text }: { choice: number; text: string }): void {
  const needsValue = attendeeValueKey(field.places[choice])
  if (field.places.length > 1) fireEvent.click(rowOf(field, choice))
  if (needsValue)
    type(field.places.length > 1 ? controlOf(field, `-${choice}-value`) : controlOf(field), text)
}
