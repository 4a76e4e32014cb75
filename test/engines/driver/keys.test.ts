import { describe, expect, it } from 'vitest'
import { KEYS, toKeyActions, toKeyValue } from './keys.js'

describe('keys', () => {
  it('are pressed in order and released in reverse', () => {
    expect(toKeyActions('Shift+Tab')).toEqual([
      { type: 'keyDown', value: '\uE008' },
      { type: 'keyDown', value: '\uE004' },
      { type: 'keyUp', value: '\uE004' },
      { type: 'keyUp', value: '\uE008' },
    ])
  })

  it('include Enter for a line break', () => {
    expect(toKeyValue('\n')).toBe(toKeyValue('Enter'))
  })

  it('have different characters', () => {
    const values = Object.entries(KEYS).filter(([key]) => key !== '\n')
    expect(new Set(values.map(([, value]) => value)).size).toBe(values.length)
  })

  it.each(['a', 'ü', '💡', '+', 'constructor'])('without a name are their own character: %s', (key) => {
    expect(toKeyValue(key)).toBe(key)
  })
})
