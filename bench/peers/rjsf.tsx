import Form from '@rjsf/core'
import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { createRoot } from 'react-dom/client'
import type { Mount } from '../page/contender.js'
import type { Question } from '../page/questions.js'
import { toData, toJsonSchema } from './toJsonSchema.js'

const WIDGETS: Partial<Record<Question['type'], string>> = {
  textarea: 'textarea',
  radio: 'radio',
  checkbox: 'checkboxes',
  multiselect: 'checkboxes',
}

/** Mounts the form. */
export const mount: Mount = (root, { questions, answers, onAccepted }) => {
  const uiSchema: UiSchema = Object.fromEntries(
    questions.flatMap(({ name, type }) => (WIDGETS[type] ? [[name, { 'ui:widget': WIDGETS[type] }]] : [])),
  )
  const schema: RJSFSchema = toJsonSchema(questions)
  const app = createRoot(root)
  app.render(
    <Form
      schema={schema}
      uiSchema={uiSchema}
      formData={toData(questions, answers)}
      validator={validator}
      noHtml5Validate
      focusOnFirstError
      onSubmit={onAccepted}
    />,
  )
  return () => app.unmount()
}
