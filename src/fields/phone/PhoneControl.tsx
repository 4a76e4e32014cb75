'use client'

import { useEffect, useRef, useState } from 'react'
import { usePart } from '../../ui/usePart.js'
import { toInputProps } from '../toInputProps.js'
import type { ControlProps } from '../types.js'
import { loadRules } from './toE164.js'
import { toCountryName } from './toCountryName.js'

type Rules = Awaited<ReturnType<typeof loadRules>>

/**
 * A phone number in any format; what is typed is never rewritten. Once the number rules are there, the country is shown
 * beside it; without them the field works as well.
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
  // A prefilled number is never focused, and has a country all the same.
  const wanted = useRef(!!value)
  useEffect(() => {
    if (wanted.current) load()
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
