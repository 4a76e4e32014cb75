import { waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { QUESTION_TYPES, toQuestions, type Question } from '../../bench/page/questions.js'
import { fieldTypes, type ControlProps } from '../../src/index.js'
import { clientAnswering } from '../support/answering.js'
import { custom, e0, START } from '../support/e0.js'
import { renderForm } from '../support/renderForm.js'

/** The elements of each field of the bench: the most that are allowed, and what the plain form has. */
const ELEMENTS: Record<string, { most: number; plain: number }> = {
  text: { most: 4, plain: 4 },
  select: { most: 13, plain: 12 },
  email: { most: 3, plain: 3 },
  radio: { most: 15, plain: 10 },
  textarea: { most: 4, plain: 4 },
  number: { most: 3, plain: 3 },
  checkbox: { most: 15, plain: 10 },
  phone: { most: 5, plain: 3 },
  boolean: { most: 4, plain: 4 },
  url: { most: 3, plain: 3 },
  multiselect: { most: 15, plain: 10 },
  address: { most: 3, plain: 3 },
  multiemail: { most: 15, plain: 6 },
}

const toField = ({ name, type, required, hint, options }: Question) =>
  custom(type, name, { required, hint, ...(options.length > 0 && { options }) })

/** Renders the first 13 custom questions of the bench, and counts the elements of each field by its type. */
async function countElements(props: object = {}): Promise<[type: string, elements: number][]> {
  const questions = toQuestions(QUESTION_TYPES.length).slice(-QUESTION_TYPES.length)
  const { client } = clientAnswering([])
  renderForm({ eventType: e0({}, questions.map(toField)), start: START, client, ...props })
  const find = () => [...document.querySelectorAll('.bf-field')].slice(-questions.length)
  await waitFor(() =>
    expect(find().filter((box) => box.querySelector('input, select, textarea'))).toHaveLength(
      questions.length,
    ),
  )
  return find().map((box, index) => [questions[index]?.type ?? '', 1 + box.querySelectorAll('*').length])
}

const findTooMany = (counts: [string, number][]) =>
  counts.filter(([type, count]) => count > (ELEMENTS[type]?.most ?? 0)).map(([type]) => type)

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

describe('the fields of the bench', () => {
  it('have no more elements than they need, in sum at most 1.4 times those of the plain form', async () => {
    const counts = await countElements()
    expect(findTooMany(counts)).toEqual([])
    const plain = sum(Object.values(ELEMENTS).map((one) => one.plain))
    expect(sum(counts.map(([, count]) => count))).toBeLessThanOrEqual(1.4 * plain)
  })

  it('are counted so that one wrapper more is found', async () => {
    const Wrapped = ({ id }: ControlProps<unknown>) => (
      <div>
        <input id={id} />
      </div>
    )
    const text = { ...fieldTypes.text, Control: Wrapped }
    expect(findTooMany(await countElements({ fieldTypes: { text } }))).toEqual(['text'])
  })
})
