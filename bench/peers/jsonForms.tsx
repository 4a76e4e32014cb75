import {
  and,
  rankWith,
  schemaMatches,
  uiTypeIs,
  type ControlProps,
  type ValidationMode,
} from '@jsonforms/core'
import { JsonForms, withJsonFormsControlProps } from '@jsonforms/react'
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers'
import { useRef, useState, type FormEvent } from 'react'
import { createRoot } from 'react-dom/client'
import type { Mount, MountOptions } from '../page/contender.js'
import type { Question } from '../page/questions.js'
import { toData, toJsonSchema } from './toJsonSchema.js'

/** The library's plain renderers have none for a choice of several options, so this is one by hand. */
function Choices({ id, label, description, errors, data, schema, path, handleChange }: ControlProps) {
  const chosen: string[] = Array.isArray(data) ? data : []
  const options = Array.isArray(schema.items) ? [] : (schema.items?.enum ?? [])
  const toggle = (option: string, isChosen: boolean) => {
    const next = [...chosen.filter((one) => one !== option), ...(isChosen ? [option] : [])]
    handleChange(path, next)
  }
  return (
    <fieldset className="control" id={id}>
      <legend>{label}</legend>
      {options.map((option: string) => (
        <label key={option}>
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={(event) => toggle(option, event.target.checked)}
          />
          {option}
        </label>
      ))}
      <p className="input-description">{errors || description}</p>
    </fieldset>
  )
}

const isChoices = and(
  uiTypeIs('Control'),
  schemaMatches(({ type, items }) => type === 'array' && !Array.isArray(items) && !!items?.enum),
)
const RENDERERS = [
  ...vanillaRenderers,
  { tester: rankWith(20, isChoices), renderer: withJsonFormsControlProps(Choices) },
]

function toControl({ name, type }: Question) {
  const options = type === 'textarea' ? { multi: true } : type === 'radio' ? { format: 'radio' } : {}
  return { type: 'Control', scope: `#/properties/${name}`, options }
}

function JsonFormsForm({ questions, answers, onAccepted }: MountOptions) {
  const [setup] = useState(() => ({
    schema: toJsonSchema(questions),
    uischema: { type: 'VerticalLayout', elements: questions.map(toControl) },
    data: toData(questions, answers),
  }))
  const errorCount = useRef(1)
  const [mode, setMode] = useState<ValidationMode>('ValidateAndHide')
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (errorCount.current) setMode('ValidateAndShow')
    else onAccepted()
  }
  return (
    <form noValidate onSubmit={onSubmit}>
      <div>
        <JsonForms
          schema={setup.schema}
          uischema={setup.uischema}
          data={setup.data}
          renderers={RENDERERS}
          cells={vanillaCells}
          validationMode={mode}
          onChange={({ errors }) => {
            errorCount.current = errors?.length ?? 0
          }}
        />
      </div>
      <button type="submit">Book</button>
    </form>
  )
}

/** Mounts the form. */
export const mount: Mount = (root, options) => {
  const app = createRoot(root)
  app.render(<JsonFormsForm {...options} />)
  return () => app.unmount()
}
