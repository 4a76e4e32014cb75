import { FieldFrame } from '../ui/FieldFrame.js'
import { usePart } from '../ui/usePart.js'

/** Props of {@link PlainSelect}. */
export interface PlainSelectProps {
  name: string
  label: string
  value?: string | undefined
  options: readonly { value: string; label: string }[]
}

/** A list to choose from, outside of the fields of the event type. */
export function PlainSelect({ name, label, value, options }: PlainSelectProps) {
  const part = usePart()
  const id = `bf-${name}`
  return (
    <FieldFrame {...{ id, label }} frame="label" required={false}>
      {() => (
        <div {...part('select-box')}>
          <select {...part('select')} id={id} name={name} defaultValue={value}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </FieldFrame>
  )
}
