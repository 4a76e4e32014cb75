import type { ControlProps } from './types.js'

/**
 * Returns the attributes that all text inputs share, from the props of their control. The direction
 * follows the typed text. An empty input keeps the direction of the page: with `dir="auto"` the caret
 * of a right-to-left form would be on the wrong side.
 */
export function toInputProps(props: ControlProps<string>) {
  const { id, field, value, onChange, onBlur, describedBy, invalid, readOnly } = props
  return {
    id,
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
