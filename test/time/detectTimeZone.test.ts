import { describe, expect, it } from 'vitest'
import { isTimeZone } from '../../src/contract/isTimeZone.js'
import { detectTimeZone } from '../../src/time/zones/detectTimeZone.js'

describe('detectTimeZone', () => {
  it('returns a zone that the runtime knows', () => {
    expect(isTimeZone(detectTimeZone())).toBe(true)
  })

  it.each<[string | undefined]>([
    ['Etc/Unknown'],
    [''],
    [undefined],
    ['Mars/Olympus'],
    ['+02:00'],
    ['Europe/Rom'],
    ['constructor'],
  ])('F48: returns UTC if the browser reports %j', (timeZone) => {
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
