import { afterEach, describe, expect, it } from 'vitest'
import { ownOptions } from '../../src/utils/ownOptions.js'

const prototype = Object.prototype as { maxGuests?: number }

describe('ownOptions', () => {
  afterEach(() => delete prototype.maxGuests)

  it('copies the own properties', () => {
    const options = { locale: 'de', timeZone: undefined }
    expect({ ...ownOptions(options) }).toEqual(options)
    expect(ownOptions(options)).not.toBe(options)
  })

  it('H14: reads nothing from an Object.prototype that a page has extended', () => {
    prototype.maxGuests = 1
    const options: { maxGuests?: number } = {}
    expect(options.maxGuests).toBe(1)
    expect(ownOptions(options).maxGuests).toBeUndefined()
  })

  it('returns an empty object if there are no options', () => {
    expect(Object.keys(ownOptions(undefined))).toEqual([])
  })
})
