import { describe, expect, it } from 'vitest'
import { createPart } from '../../src/ui/parts.js'

describe('createPart', () => {
  it('returns the class and the name of a part', () => {
    expect(createPart()('label')).toEqual({ className: 'bf-label', part: 'label' })
  })

  it('adds the class of the host to its part only', () => {
    const part = createPart({ label: 'mine util' })
    expect(part('label').className).toBe('bf-label mine util')
    expect(part('input').className).toBe('bf-input')
  })

  it('adds the states that are true, and forgets them at the next call', () => {
    const part = createPart({ field: 'mine' })
    const plain = { className: 'bf-field mine', part: 'field' }
    expect(part('field', { invalid: true, required: false, chosen: undefined })).toEqual({
      ...plain,
      part: 'field field-invalid',
      'data-invalid': '',
    })
    expect(part('field', { invalid: false })).toEqual(plain)
    expect(part('field')).toEqual(plain)
  })
})
