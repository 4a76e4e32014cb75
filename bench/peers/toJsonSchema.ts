import { isChoice, type Answers, type Question } from '../page/questions.js'

/** A part of a JSON schema. */
export interface JsonSchema {
  type: 'object' | 'array' | 'string' | 'number' | 'boolean'
  title?: string
  description?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  [keyword: string]: unknown
}

/** Returns the form as a JSON schema, for the libraries that render one. */
export function toJsonSchema(questions: readonly Question[]) {
  return {
    type: 'object',
    properties: Object.fromEntries(questions.map((question) => [question.name, toPart(question)])),
    required: questions.filter(({ required }) => required).map(({ name }) => name),
  } satisfies JsonSchema
}

function toPart(question: Question): JsonSchema {
  const { label, hint } = question
  return { title: label, ...(hint && { description: hint }), ...toType(question) }
}

function toType({ type, required, options }: Question): JsonSchema {
  const text: JsonSchema = { type: 'string', ...(required && { minLength: 1 }) }
  const minItems = required ? 1 : 0
  switch (type) {
    case 'email':
      return { ...text, format: 'email' }
    case 'url':
      return { ...text, format: 'uri' }
    case 'number':
      return { type: 'number' }
    case 'phone':
      return { ...text, pattern: '^\\+?[\\d ()-]{7,}$' }
    case 'boolean':
      return { type: 'boolean', const: true }
    case 'multiemail':
      return { type: 'array', items: { type: 'string', format: 'email', minLength: 1 }, minItems }
  }
  if (!isChoice(type)) return type === 'select' ? { type: 'string', enum: options } : text
  if (type === 'radio') return { type: 'string', enum: options }
  return { type: 'array', items: { type: 'string', enum: options }, uniqueItems: true, minItems }
}

/** Returns the answers as data of the schema: numbers are numbers. */
export function toData(questions: readonly Question[], answers: Answers): Record<string, unknown> {
  const given = questions.filter(({ name }) => name in answers)
  return Object.fromEntries(
    given.map(({ name, type }) => [name, type === 'number' ? Number(answers[name]) : answers[name]]),
  )
}
