'use client'

import { useEffect, useRef, useState } from 'react'
import { usePart } from '../../ui/usePart.js'
import { toInputProps } from '../toInputProps.js'
import type { ControlProps } from '../types.js'
import { cleanPhone } from './cleanPhone.js'
import { loadRules, type PhoneRules } from './loadRules.js'
import { PhoneChoices } from './PhoneChoices.js'
import { readPhone } from './readPhone.js'
import { toCountryCode } from './toCountryCode.js'
import { toCountryName } from './toCountryName.js'

/**
 * An input for a phone number in any format. The typed text is never rewritten, unless the visitor
 * chooses between two numbers that the text may stand for. Once the phone number rules are loaded, the
 * country is shown beside the number. Without the rules, the field still works.
 */
export function PhoneControl(props: ControlProps<string>) {
  const { value, defaultCountry, onChange } = props
  const part = usePart()
  const [rules, setRules] = useState<PhoneRules>()
  const [locale, setLocale] = useState<string>()
  const input = useRef<HTMLInputElement>(null)
  const load = () => {
    setLocale(input.current?.closest<HTMLElement>('[lang]')?.lang || navigator.language)
    void loadRules().then(setRules)
  }
  // An empty field loads the rules on focus. A prefilled field may never get the focus, so load the
  // rules on mount to show the country of its number.
  const loadsOnMount = useRef(!!value)
  useEffect(() => {
    if (loadsOnMount.current) load()
  }, [])
  const { number, choices } = rules ? read(value, defaultCountry, rules) : { choices: [] }
  const country = toCountryName(number, locale)
  return (
    <>
      <div {...part('phone')}>
        <input
          {...part('input')}
          type="tel"
          autoComplete="tel"
          {...toInputProps(props)}
          ref={input}
          onFocus={rules ? undefined : load}
        />
        {country && <span {...part('phone-country')}>{country}</span>}
      </div>
      {choices.length > 0 && (
        <PhoneChoices
          {...props}
          choices={choices}
          locale={locale}
          onChange={(chosen) => {
            onChange(chosen)
            // The buttons are gone once the number is certain, and the focus must not be lost.
            input.current?.focus()
          }}
        />
      )}
    </>
  )
}

/** Reads the typed text. While a number with a country code is incomplete, its country is known already. */
function read(value: string, defaultCountry: string | undefined, rules: PhoneRules) {
  const text = cleanPhone(value)
  const { number, choices } = readPhone(text, toCountryCode(defaultCountry, rules), rules)
  return {
    number: number ?? (text.startsWith('+') ? rules.parsePhoneNumberFromString(text) : undefined),
    choices,
  }
}
