import { expect, it } from 'vitest'
import type { FieldDefinition } from '../../src/fields/types.js'
import { choicesRules } from '../../src/fields/choices/choices.field.js'
import { toRuleContext } from '../support/pipeline.js'
import { toField } from './renderField.js'

/** A field whose options count how often they are read. */
function toCountedField(count: number): {
  field: FieldDefinition
  values: string[]
  readCount: () => number
} {
  let reads = 0
  const values = Array.from({ length: count }, (_, index) => `option ${index}`)
  const toOption = (value: string) => ({
    label: value,
    get value() {
      reads++
      return value
    },
  })
  const options = values.map(toOption)
  const wire = { type: 'multiselect', slug: 'field', options: values.map(toOption) }
  const field = toField({ options, wire: wire as FieldDefinition['wire'] })
  return { field, values, readCount: () => reads }
}

/** How often options are read from the chosen ones to the checked answer. */
function countReads(count: number): number {
  const { field, values, readCount } = toCountedField(count)
  const answer = choicesRules.toAnswer(values, field, toRuleContext())
  expect(answer).toEqual(values)
  expect(choicesRules.answerSchema(field, toRuleContext()).safeParse(answer).success).toBe(true)
  return readCount()
}

it('reads each option of a choice a few times, however many are chosen', () => {
  expect(countReads(1000)).toBeLessThanOrEqual(6000)
  expect(countReads(1000)).toBe(10 * countReads(100))
})

it('counts the reads of a search through all options for each chosen one', () => {
  const { field, values, readCount } = toCountedField(1000)
  for (const value of values) expect(field.options.some((option) => option.value === value)).toBe(true)
  expect(readCount()).toBeGreaterThan(100_000)
})

it('takes the first of two options with the same text', () => {
  const wire = { type: 'multiselect', slug: 'field', options: [{ value: 1, label: 'One' }, '1'] }
  const options = [{ value: '1', label: 'One' }]
  const field = toField({ options, wire: wire as FieldDefinition['wire'] })
  expect(choicesRules.toAnswer(['1'], field, toRuleContext())).toEqual([1])
})
