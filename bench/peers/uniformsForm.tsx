import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { createRoot } from 'react-dom/client'
import { JSONSchemaBridge } from 'uniforms-bridge-json-schema'
import { AutoField, AutoForm, ErrorField, ErrorsField, LongTextField, SubmitField } from 'uniforms-unstyled'
import type { Mount } from '../page/contender.js'
import { isChoice, type Question } from '../page/questions.js'
import { toData, toJsonSchema, type JsonSchema } from './toJsonSchema.js'

/** Adds the library's own settings to the schema of a question. */
function withSettings({ type, options, required }: Question, part: JsonSchema | undefined): JsonSchema {
  const uniforms = {
    ...(isChoice(type) && {
      checkboxes: true,
      options: options.map((option) => ({ label: option, value: option })),
    }),
    ...(type === 'multiemail' && { initialCount: required ? 1 : 0 }),
    ...(type === 'textarea' && { component: LongTextField }),
  }
  return { ...part, type: part?.type ?? 'string', uniforms }
}

/** Mounts the form. */
export const mount: Mount = (root, { questions, answers, onAccepted }) => {
  const plain = toJsonSchema(questions)
  const ajv = new Ajv({ allErrors: true, strict: false })
  addFormats(ajv)
  const validate = ajv.compile(plain)
  const properties: Record<string, JsonSchema> = plain.properties
  const schema = new JSONSchemaBridge({
    schema: {
      ...plain,
      properties: Object.fromEntries(
        questions.map((question) => [question.name, withSettings(question, properties[question.name])]),
      ),
    },
    validator: (model) => {
      validate(model)
      return validate.errors?.length ? { details: validate.errors } : null
    },
  })
  const app = createRoot(root)
  app.render(
    <AutoForm schema={schema} model={toData(questions, answers)} noValidate onSubmit={onAccepted}>
      <ErrorsField />
      <div>
        {questions.map(({ name, hint }) => (
          <div key={name} className="field">
            <AutoField name={name} />
            {hint && <p>{hint}</p>}
            <ErrorField name={name} />
          </div>
        ))}
      </div>
      <SubmitField value="Book" />
    </AutoForm>,
  )
  return () => app.unmount()
}
