// The form that every contender renders: six booking fields and custom fields of the 13 types of Cal.com.

/** The types of the custom fields, in the order in which they follow each other. */
export const QUESTION_TYPES = [
  'text',
  'select',
  'email',
  'radio',
  'textarea',
  'number',
  'checkbox',
  'phone',
  'boolean',
  'url',
  'multiselect',
  'address',
  'multiemail',
] as const

/** The type of one question. */
export type QuestionType = (typeof QUESTION_TYPES)[number]

/** One field of the form. */
export interface Question {
  name: string
  type: QuestionType
  label: string
  hint?: string
  required: boolean
  /** The options of a choice. Their labels are also their values. */
  options: readonly string[]
}

/** An answer: a text, a tick, or the chosen options or typed addresses. */
export type Answer = string | boolean | string[]

/** The answers by the names of the questions. */
export type Answers = Record<string, Answer>

/** The places to meet. */
export const PLACES = ['By video', 'At the studio', 'On a shared link'] as const

const FEW = ['Morning', 'Noon', 'Evening', 'Night']
const MANY = ['Latvia', 'Estonia', 'Finland', 'Sweden', 'Norway', 'Denmark', 'Poland', 'Lithuania']

const BOOKING_QUESTIONS: readonly Question[] = [
  { name: 'name', type: 'text', label: 'Your name', required: true, options: [] },
  { name: 'email', type: 'email', label: 'Your e-mail address', required: true, options: [] },
  { name: 'location', type: 'radio', label: 'Where to meet', required: true, options: PLACES },
  { name: 'title', type: 'text', label: 'What is it about?', required: true, options: [] },
  { name: 'notes', type: 'textarea', label: 'Notes', required: false, options: [] },
  { name: 'guests', type: 'multiemail', label: 'Guests', required: false, options: [] },
]

/** How many questions every form has besides its custom ones. */
export const BOOKING_COUNT = BOOKING_QUESTIONS.length

/** Returns the six booking questions and `count` custom ones, all of which are required. */
export function toQuestions(count: number): Question[] {
  const custom = Array.from({ length: count }, (_, index): Question => {
    const type = QUESTION_TYPES[index % QUESTION_TYPES.length] ?? 'text'
    const options = type === 'select' ? MANY : isChoice(type) ? FEW : []
    return {
      name: `q${index}`,
      type,
      label: `Question ${index}`,
      // Four and 13 have no common divisor, so that some questions of each type have a hint.
      ...(index % 4 === 0 && { hint: `What to know before you answer question ${index}` }),
      required: true,
      options,
    }
  })
  return [...BOOKING_QUESTIONS, ...custom]
}

const TEXTS: Partial<Record<QuestionType, Answer>> = {
  email: 'ada@example.com',
  number: '42',
  phone: '+37120123456',
  boolean: true,
  url: 'https://example.com/ada',
  multiemail: ['grace@example.com'],
}

/** Returns a valid answer to each question. */
export function toAnswers(questions: readonly Question[]): Answers {
  const answer = ({ type, options }: Question): Answer => {
    const [, second = ''] = options
    if (!second) return TEXTS[type] ?? 'Some words'
    return type === 'select' || type === 'radio' ? second : [second]
  }
  return Object.fromEntries(questions.map((question) => [question.name, answer(question)]))
}

/** Returns the label of the text question in the middle of the form, into which the bench types. */
export function toTypedLabel(count: number): string {
  const middle = Math.floor(count / 2)
  return `Question ${middle - (middle % QUESTION_TYPES.length)}`
}

/** The types of `<input>` for questions with one line of text. */
export const INPUT_TYPES: Partial<Record<QuestionType, string>> = {
  text: 'text',
  email: 'email',
  number: 'text',
  phone: 'tel',
  url: 'url',
  address: 'text',
}

/** Returns whether a question is answered with radio buttons or with checkboxes. */
export const isChoice = (type: QuestionType): boolean => /radio|checkbox|multiselect/.test(type)

/** Returns whether the answer to a question is a list. */
export const isList = (type: QuestionType): boolean => /checkbox|multi/.test(type)

/** Returns the value of an empty field. */
export function toEmptyAnswer({ type, required }: Question): Answer {
  if (type === 'boolean') return false
  if (type === 'multiemail') return required ? [''] : []
  return isList(type) ? [] : ''
}

/** Returns the values of a form whose fields are filled in with the answers that there are. */
export function toValues(questions: readonly Question[], answers: Answers): Answers {
  return Object.fromEntries(
    questions.map((question) => [question.name, answers[question.name] ?? toEmptyAnswer(question)]),
  )
}
