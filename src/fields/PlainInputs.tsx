'use client'

import { useContext, useLayoutEffect, useRef } from 'react'
import { FormUiContext } from '../ui/FormUi.js'
import { readSubmitted } from './readSubmitted.js'
import { toFormToken } from './toFormToken.js'
import type { AnyFieldValueRules, FieldDefinition } from './types.js'

/** Props of {@link PlainInputs}. */
export interface PlainInputsProps {
  /** The form of react-hook-form, the visible fields and their rules. */
  state: {
    form: { getValues: () => Record<string, unknown>; setValue: (key: string, value: unknown) => void }
    fields: readonly FieldDefinition[]
    types: Readonly<Record<string, AnyFieldValueRules>>
    startUtc: string | undefined
  }
  /** The time zone in which times are shown, and the visitor's language. */
  style: { timeZone: string; language?: string | undefined }
  /** The token that was posted, if the form is shown again. */
  token?: string | undefined
}

// React warns about layout effects on a server, where there is nothing to read.
const useBeforePaint = globalThis.document ? useLayoutEffect : () => {}

/**
 * The hidden inputs of a form that can be sent without script. On hydration, the form takes over what the
 * visitor has typed and chosen in the HTML of the server.
 */
export function PlainInputs(props: PlainInputsProps) {
  return useContext(FormUiContext).plain ? <Inputs {...props} /> : null
}

function Inputs({ state, style, token: before }: PlainInputsProps) {
  const { form, types, startUtc } = state
  const { part } = useContext(FormUiContext)
  const token = useRef<HTMLInputElement>(null)
  const latest = useRef(state)
  useBeforePaint(() => {
    const element = token.current?.form
    if (!element) return
    const texts = new FormData(element)
    const values = form.getValues()
    for (const field of latest.current.fields) {
      if (field.hidden) continue
      const value = readSubmitted(field, types[field.type], texts)
      if (JSON.stringify(value) !== JSON.stringify(values[field.key])) form.setValue(field.key, value)
    }
  }, [form, types])
  const entries = { start: startUtc, timeZone: style.timeZone, language: style.language }
  return (
    <>
      {Object.entries(entries).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {/* Each rendering has a token of its own. */}
      <input
        ref={token}
        type="hidden"
        name="token"
        defaultValue={toFormToken(before)}
        suppressHydrationWarning
      />
      {/* What programs fill in and people cannot reach, for `honeypot` of the handler. */}
      <div {...part('sr-only')} aria-hidden="true">
        <input type="text" name="trap" tabIndex={-1} autoComplete="off" />
      </div>
    </>
  )
}
