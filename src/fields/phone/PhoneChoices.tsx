'use client'

import { useEffect } from 'react'
import { enPhone } from '../../messages/enPhone.js'
import { Button } from '../../ui/Button.js'
import { usePart } from '../../ui/usePart.js'
import type { ControlProps } from '../types.js'
import type { PhoneReading } from './readPhone.js'
import { toCountryName } from './toCountryName.js'

/** Props of {@link PhoneChoices}, besides those of the phone control. */
export interface PhoneChoicesProps extends ControlProps<string> {
  /** The numbers that the typed text may stand for. */
  choices: PhoneReading['choices']
  /** BCP 47 tag of the language in which to name the countries. */
  locale: string | undefined
}

/** Shows the numbers that a text may stand for, and asks which is meant. A choice replaces the text. */
export function PhoneChoices(props: PhoneChoicesProps) {
  const { id, choices, locale, readOnly, messages, announce, onChange } = props
  const part = usePart()
  const words = { ...enPhone, ...messages.phone }
  const question = words.which(choices.length)
  useEffect(() => announce(question), [announce, question])
  return (
    <div {...part('options')} role="group" aria-labelledby={`${id}-which`}>
      <p {...part('note')} id={`${id}-which`}>
        {question}
      </p>
      {choices.map((number) => (
        <Button
          key={number.number}
          aria-disabled={readOnly || undefined}
          onClick={() => onChange(number.formatInternational())}
        >
          {words.choice(number.formatInternational(), toCountryName(number, locale) ?? '')}
        </Button>
      ))}
    </div>
  )
}
