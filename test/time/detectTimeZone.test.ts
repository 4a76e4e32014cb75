import { describe, expect, it } from 'vitest'
import { isTimeZone } from '../../src/contract/isTimeZone.js'
import { detectTimeZone } from '../../src/time/zones/detectTimeZone.js'

describe('the zone of a reader', () => {
  it('is one of the runtime’s own', () => {
    expect(isTimeZone(detectTimeZone())).toBe(true)
  })

  it.each([['Etc/Unknown'], [''], [undefined]])('is UTC where the browser says %j', (timeZone) => {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype
    try {
      Intl.DateTimeFormat.prototype.resolvedOptions = function () {
        return { ...resolvedOptions.call(this), timeZone: timeZone as string }
      }
      expect(detectTimeZone()).toBe('UTC')
    } finally {
      Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions
    }
  })
})
