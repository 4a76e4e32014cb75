import type { Answer, Question } from './questions.js'

const PATTERNS: Partial<Record<Question['type'], RegExp>> = {
  email: /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
  multiemail: /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  phone: /^\+?[\d ()-]{7,}$/,
  url: /^https?:\/\/\S+$/,
}

/** Returns what is wrong with an answer, for the contenders that validate by hand. */
export function checkAnswer(question: Question, answer: Answer): string | undefined {
  const { label, required, type } = question
  const texts = (Array.isArray(answer) ? answer : [answer]).filter((text) => text !== '' && text !== false)
  if (texts.length === 0) return required ? `Answer “${label}”` : undefined
  const pattern = PATTERNS[type]
  return pattern && texts.some((text) => !pattern.test(String(text)))
    ? `“${label}” has the wrong format`
    : undefined
}
