import type { ControlProps } from './types.js'

/**
 * The attributes that every text-like input has from its control's props. The direction follows what was typed; while
 * nothing is, it is the page's own, or the caret of a right-to-left form would stand on the wrong side.
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
