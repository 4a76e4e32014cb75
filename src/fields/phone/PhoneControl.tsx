'use client'

import { useEffect, useRef, useState } from 'react'
import { usePart } from '../../ui/usePart.js'
import { toInputProps } from '../toInputProps.js'
import type { ControlProps } from '../types.js'
import { loadRules } from './toE164.js'
import { toCountryName } from './toCountryName.js'

type Rules = Awaited<ReturnType<typeof loadRules>>

/**
 * An input for a phone number in any format. The typed text is never rewritten. Once the phone number
 * rules are loaded, the country is shown beside the number. Without the rules, the field still works.
 */
export function PhoneControl(props: ControlProps<string>) {
  const { value } = props
  const part = usePart()
  const [rules, setRules] = useState<Rules>()
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
  const country = rules && toCountryName(value, rules, locale)
  return (
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
  )
}
