import { isList, type Answer, type Question } from './questions.js'

/** Returns the answer that the texts of a question's inputs mean. */
export function toAnswer({ type }: Question, texts: string[]): Answer {
  if (type === 'boolean') return texts.length > 0
  return isList(type) ? texts : (texts[0] ?? '')
}

/** Reads the texts of the inputs of one field. */
export function readTexts(box: Element): string[] {
  return [...box.querySelectorAll<HTMLInputElement>('input, select, textarea')]
    .filter(({ type, checked }) => checked || !/radio|checkbox/.test(type))
    .map(({ value }) => value)
}
