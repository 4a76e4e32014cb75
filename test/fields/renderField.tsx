import { useState, type ComponentType } from 'react'
import { vi } from 'vitest'
import type { ControlProps, FieldDefinition } from '../../src/fields/types.js'
import { english } from '../../src/messages/english.js'
import { FieldFrame } from '../../src/ui/FieldFrame.js'
import { renderStrict } from '../support/renderForm.js'

/** Returns a field definition with the given members, and usual values for the others. */
export function toField(overrides: Partial<FieldDefinition>): FieldDefinition {
  return {
    key: 'f0',
    slug: 'field',
    type: 'text',
    destination: 'response',
    label: 'Field',
    required: true,
    hidden: false,
    disableOnPrefill: false,
    options: [],
    places: [],
    wire: { type: 'text', slug: 'field' },
    ...overrides,
  } as FieldDefinition
}

interface RenderFieldOptions<Value> {
  Control: ComponentType<ControlProps<Value>>
  field: Partial<FieldDefinition>
  value: Value
  frame?: 'label' | 'group'
  error?: string
  readOnly?: boolean
  ownEmail?: string
  defaultCountry?: string
}

/** Renders a control in its frame, in a form that keeps its value as the booking form does. */
export function renderField<Value>({
  Control,
  field,
  value: initialValue,
  frame = 'label',
  error,
  readOnly = false,
  ownEmail,
  defaultCountry,
}: RenderFieldOptions<Value>) {
  const changes: Value[] = []
  const announce = vi.fn<(sentence: string) => void>()
  const submit = vi.fn<() => void>()
  const definition = toField(field)
  function Field() {
    const [value, setValue] = useState(initialValue)
    const onChange = (next: Value) => {
      changes.push(next)
      setValue(next)
    }
    return (
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <FieldFrame
          id="form-f0"
          frame={frame}
          label={definition.label}
          hint={definition.hint}
          error={error}
          required={definition.required}
        >
          {(wiring) => (
            <Control
              id="form-f0"
              field={definition}
              {...{ value, onChange, readOnly, announce, defaultCountry }}
              {...(ownEmail && { ownEmail })}
              onBlur={() => {}}
              messages={english}
              {...wiring}
            />
          )}
        </FieldFrame>
        <button type="submit">Book</button>
        <input aria-label="The next field" />
      </form>
    )
  }
  return { ...renderStrict(<Field />), changes, announce, submit, last: () => changes.at(-1) }
}
