import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import 'survey-core/survey-core.fontless.css'
import { Survey } from 'survey-react-ui'
import type { Mount } from '../page/contender.js'
import type { Question } from '../page/questions.js'
import { toData } from './toJsonSchema.js'

const INPUTS: Partial<Record<Question['type'], string>> = {
  email: 'email',
  number: 'number',
  phone: 'tel',
  url: 'url',
}

/** Returns a question as the library defines it. */
function toElement({ name, type, label, hint, required, options }: Question): object {
  const shared = { name, title: label, description: hint, isRequired: required }
  switch (type) {
    case 'textarea':
      return { ...shared, type: 'comment', rows: 3 }
    case 'select':
      return { ...shared, type: 'dropdown', choices: options, renderAs: 'select' }
    case 'radio':
      return { ...shared, type: 'radiogroup', choices: options }
    case 'checkbox':
    case 'multiselect':
      return { ...shared, type: 'checkbox', choices: options }
    case 'boolean':
      return { ...shared, type: 'boolean', renderAs: 'checkbox' }
    case 'multiemail':
      return {
        ...shared,
        type: 'paneldynamic',
        panelCount: required ? 1 : 0,
        addPanelText: 'Add an address',
        templateElements: [
          { type: 'text', name: 'address', title: 'Address', inputType: 'email', isRequired: true },
        ],
      }
    default:
      return { ...shared, type: 'text', inputType: INPUTS[type] ?? 'text' }
  }
}

/** Mounts the form. */
export const mount: Mount = (root, { questions, answers, onAccepted }) => {
  const survey = new Model({
    elements: questions.map(toElement),
    completeText: 'Book',
    showCompletedPage: false,
    // Errors are checked at a key after a failed submit, as in the other forms.
    textUpdateMode: 'onTyping',
    checkErrorsMode: 'onNextPage',
  })
  const emails = questions.filter(({ type }) => type === 'multiemail').map(({ name }) => name)
  const toPanels = ([name, value]: [string, unknown]) => [
    name,
    emails.includes(name) && Array.isArray(value) ? value.map((address) => ({ address })) : value,
  ]
  if (Object.keys(answers).length > 0)
    survey.data = Object.fromEntries(Object.entries(toData(questions, answers)).map(toPanels))
  survey.onCompleting.add((_, options) => {
    // The form stays, as the other forms do while a request is on its way.
    options.allow = false
    onAccepted()
  })
  const app = createRoot(root)
  app.render(<Survey model={survey} />)
  return () => app.unmount()
}
