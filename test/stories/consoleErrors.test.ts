import { beforeEach, describe, expect, it, vi } from 'vitest'
import { failOnErrors, watchErrors } from '../../.storybook/consoleErrors.js'

const check = (parameters = {}) => failOnErrors({ parameters })

describe('the check of every story', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    watchErrors()
  })

  it('fails a story that writes to console.error, with the message', () => {
    console.error('a key is missing', 1)
    expect(check).toThrow('The story wrote to console.error:\na key is missing 1')
  })

  it('passes a story that writes nothing, or only what it expects', () => {
    expect(check).not.toThrow()
    watchErrors()
    console.error('a key is missing')
    expect(() => check({ expectedErrors: /key/ })).not.toThrow()
  })

  it('gives the console back', () => {
    const watched = console.error
    check()
    expect(console.error).not.toBe(watched)
    console.error('after the story')
    expect(check).not.toThrow()
  })
})
