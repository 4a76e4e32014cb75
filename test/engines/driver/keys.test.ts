import { describe, expect, it } from 'vitest'
import { KEYS, toKeyActions, toKeyValue } from './keys.js'

describe('keys', () => {
  it('go down in order and up in reverse', () => {
    expect(toKeyActions('Shift+Tab')).toEqual([
      { type: 'keyDown', value: '\uE008' },
      { type: 'keyDown', value: '\uE004' },
      { type: 'keyUp', value: '\uE004' },
      { type: 'keyUp', value: '\uE008' },
    ])
  })

  it('break lines by the key that does', () => {
    expect(toKeyValue('\n')).toBe(toKeyValue('Enter'))
  })

  it('have a character each', () => {
    const values = Object.entries(KEYS).filter(([key]) => key !== '\n')
    expect(new Set(values.map(([, value]) => value)).size).toBe(values.length)
  })

  it.each(['a', 'ü', '💡', '+', 'constructor'])(
    'that have no name of their own are written as they are: %s',
    (key) => {
      expect(toKeyValue(key)).toBe(key)
    },
  )
})
