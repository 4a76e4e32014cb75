import type { ControlProps } from './types.js'

/**
 * Returns the attributes that all text inputs share, from the props of their control. The text
 * direction follows the typed text. An empty input keeps the direction of the page, because
 * `dir="auto"` would put the caret of a right-to-left form on the wrong side.
 */
export function toInputProps(props: ControlProps<string>) {
  const { id, name, field, value, onChange, onBlur, describedBy, invalid, readOnly } = props
  return {
    id,
    name,
    value,
    readOnly,
    onBlur,
    placeholder: field.placeholder,
    dir: value ? 'auto' : undefined,
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
    'aria-required': field.required || undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
}
