import { readFileSync } from 'node:fs'
import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
  type CountryCode,
} from 'libphonenumber-js/core'
import { describe, expect, it } from 'vitest'
import { slimPackages } from '../../scripts/vite/slimPackages.js'
import type { PhoneRules } from '../../src/fields/phone/loadRules.js'
import { readPhone } from '../../src/fields/phone/readPhone.js'

const METADATA = 'node_modules/libphonenumber-js/metadata.min.json'

/** Returns the phone number rules with their metadata as the built element contains it, or whole. */
function toRules(isSlim: boolean): PhoneRules {
  const code = readFileSync(METADATA, 'utf8')
  const plugin = slimPackages()
  const transform = plugin.transform as (code: string, id: string) => { code: string }
  const json = isSlim ? transform(code, `/${METADATA}`).code.replace('export default ', '') : code
  const metadata = JSON.parse(json)
  return {
    isSupportedCountry: (country): country is CountryCode =>
      isSupportedCountry(country as CountryCode, metadata),
    parsePhoneNumberFromString: ((text: string, options: object) =>
      parsePhoneNumberFromString(text, options, metadata)) as PhoneRules['parsePhoneNumberFromString'],
    validatePhoneNumberLength: ((text: string) =>
      validatePhoneNumberLength(text, metadata)) as PhoneRules['validatePhoneNumberLength'],
  }
}

describe('the phone number rules of the element', () => {
  const whole = toRules(false)
  const slim = toRules(true)

  it.each([
    ['8 495 123-45-67', 'RU', '+74951234567'],
    ['8 701 234 56 78', 'KZ', '+77012345678'],
    ['8 017 227 00 11', 'BY', '+375172270011'],
    ['8 12 345678', 'TM', '+99312345678'],
    ['1 212 555 0123', 'US', '+12125550123'],
    ['020 7946 0958', 'GB', '+442079460958'],
    ['491711234567', 'DE', undefined],
    ['+49 171 1234567', undefined, '+491711234567'],
  ] as const)('read %s in %s as the whole rules do', (text, country, expected) => {
    const [found, right] = [slim, whole].map((rules) => readPhone(text, country, rules))
    expect(right?.number?.number).toBe(expected)
    expect(found?.number?.number).toBe(expected)
    expect(found?.choices.map(({ number }) => number)).toEqual(right?.choices.map(({ number }) => number))
  })
})
