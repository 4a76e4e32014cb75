import * as z from 'zod'
import type { Answer, Question } from '../page/questions.js'

/** Returns the schema of all answers. */
export function toZodSchema(questions: readonly Question[]) {
  return z.object(Object.fromEntries(questions.map((question) => [question.name, toAnswerSchema(question)])))
}

function toAnswerSchema({ type, label, required, options }: Question): z.ZodType<Answer, Answer> {
  const missing = `Answer “${label}”`
  const wrong = `“${label}” has the wrong format`
  const text = z.string().min(required ? 1 : 0, missing)
  switch (type) {
    case 'email':
      return text.pipe(z.email(wrong))
    case 'url':
      return text.pipe(z.url(wrong))
    case 'number':
      return text.regex(/^-?\d+(?:\.\d+)?$/, wrong)
    case 'phone':
      return text.regex(/^\+?[\d ()-]{7,}$/, wrong)
    case 'select':
    case 'radio':
      return text.refine((answer) => options.includes(answer), wrong)
    case 'checkbox':
    case 'multiselect':
      return z.array(z.enum(options as [string, ...string[]])).min(1, missing)
    case 'multiemail':
      return z.array(z.string().min(1, missing).pipe(z.email(wrong))).min(required ? 1 : 0, missing)
    case 'boolean':
      return z.boolean().refine((isTicked) => isTicked, missing)
    default:
      return text
  }
}
