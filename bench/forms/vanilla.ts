// The same form written with the DOM, without any library: what the browser itself can do.
import { checkAnswer } from '../page/checkAnswer.js'
import type { Mount } from '../page/contender.js'
import { INPUT_TYPES, isChoice, type Answer, type Question } from '../page/questions.js'
import { readTexts, toAnswer } from '../page/readAnswer.js'

type Attributes = Record<string, string | boolean | undefined>

/** Creates an element. Attributes that are `undefined` or false are left out. */
function create(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value)
  element.append(...children)
  return element
}

function createInputs(question: Question, answer: Answer | undefined, describedBy: string): HTMLElement[] {
  const { name, type, label, required, options } = question
  const given = Array.isArray(answer) ? answer : []
  const text = typeof answer === 'string' ? answer : ''
  const shared = { name, 'aria-required': required && 'true', 'aria-describedby': describedBy || undefined }
  if (isChoice(type)) {
    const kind = type === 'radio' ? 'radio' : 'checkbox'
    return options.map((option) => {
      const checked = answer === option || given.includes(option)
      return create('label', {}, create('input', { type: kind, name, value: option, checked }), option)
    })
  }
  if (type === 'select') {
    const all = options.map((option) => create('option', { selected: option === answer }, option))
    return [create('select', { ...shared, id: name }, create('option', { value: '' }, 'Choose'), ...all)]
  }
  if (type === 'textarea') return [create('textarea', { ...shared, id: name, rows: '3' }, text)]
  if (type === 'boolean')
    return [create('input', { ...shared, id: name, type: 'checkbox', checked: answer === true })]
  if (type === 'multiemail') {
    const button = create('button', { type: 'button' }, 'Add an address')
    const createRow = (value: string, index: number) => {
      const mark = index ? { 'aria-label': `${label}, ${index + 1}` } : { id: name }
      return create('input', { ...shared, ...mark, type: 'email', value })
    }
    const rows = (given.length || !required ? given : ['']).map(createRow)
    button.addEventListener('click', () => button.before(createRow('', 1)))
    return [create('div', {}, ...rows, button)]
  }
  return [create('input', { ...shared, id: name, type: INPUT_TYPES[type], value: text })]
}

/** A field that can show an error. */
interface VanillaField {
  box: HTMLElement
  /** Checks the answer and shows what is wrong with it. Returns whether it is valid. */
  check: () => boolean
}

function createField(question: Question, answer: Answer | undefined): VanillaField {
  const { name, type, label, hint, required } = question
  const isGroup = isChoice(type)
  const hintId = hint ? `${name}-hint` : ''
  const box = create(
    isGroup ? 'fieldset' : 'div',
    { class: 'field', 'aria-describedby': isGroup && hintId },
    create(isGroup ? 'legend' : 'label', { for: !isGroup && name }, label + (required ? '' : ' (optional)')),
    ...(hint ? [create('p', { id: hintId }, hint)] : []),
    ...createInputs(question, answer, hintId),
  )
  let error: HTMLElement | undefined
  const show = (text: string | undefined) => {
    error?.remove()
    error = text === undefined ? undefined : create('p', { id: `${name}-error`, class: 'error' }, text)
    if (error) box.append(error)
    const ids = [hintId, error?.id].filter(Boolean).join(' ')
    for (const one of isGroup ? [box] : box.querySelectorAll(`[name="${name}"]`)) {
      one.setAttribute('aria-describedby', ids)
      if (!isGroup) one.setAttribute('aria-invalid', String(!!error))
    }
  }
  const check = () => {
    const text = checkAnswer(question, toAnswer(question, readTexts(box)))
    if (text !== error?.textContent) show(text)
    return text === undefined
  }
  box.addEventListener('input', () => {
    if (error) check()
  })
  return { box, check }
}

/** Mounts the form. */
export const mount: Mount = (root, { questions, answers, onAccepted }) => {
  const fields = questions.map((question) => createField(question, answers[question.name]))
  const form = create(
    'form',
    { novalidate: true },
    create('div', {}, ...fields.map(({ box }) => box)),
    create('button', { type: 'submit' }, 'Book'),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (fields.map(({ check }) => check()).every(Boolean)) onAccepted()
  })
  root.append(form)
  return () => form.remove()
}
