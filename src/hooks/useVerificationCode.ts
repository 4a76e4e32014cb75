'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { BookingClient } from '../api/createBookingClient.js'
import { BookingError } from '../api/errors/bookingError.js'
import { toLanguageCode } from '../contract/languages.js'
import type { BookingFlow } from '../flow/bookingFlow.js'
import type { OutcomeMessages } from '../messages/enOutcome.js'

/**
 * Returns the verification code that the visitor types, and its error. The error is set again each time
 * the server refuses a code.
 */
export function useVerificationCode(flow: BookingFlow, messages: OutcomeMessages['verification']) {
  const [code, setCode] = useState('')
  const [error, setError] = useState<string>()
  const [seen, setSeen] = useState(flow)
  if (seen !== flow) {
    setSeen(flow)
    const isWrong = flow.step === 'verifying' && flow.error.reason === 'codeWrong'
    setError(isWrong ? messages.wrong : undefined)
  }
  const change = (text: string) => {
    setCode(text)
    setError(undefined)
  }
  return { code, setCode: change, error, setError }
}

/** Result of {@link useCodeSending}. */
export interface CodeSending {
  status: 'sending' | 'sent' | 'failed' | 'busy'
  /** How many codes have been requested. */
  count: number
  /** Requests another code. */
  send: () => Promise<void>
}

/** Requests a verification code for an e-mail address, once on mount and again when `send` is called. */
export function useCodeSending(client: BookingClient, email: string, locale: string): CodeSending {
  const [status, setStatus] = useState<CodeSending['status']>('sending')
  const [count, setCount] = useState(0)
  const send = useCallback(async () => {
    if (!client.sendVerificationCode) return
    setStatus('sending')
    setCount((before) => before + 1)
    try {
      await client.sendVerificationCode({ email, language: toLanguageCode(locale) })
      setStatus('sent')
    } catch (error) {
      setStatus(error instanceof BookingError && error.kind === 'busy' ? 'busy' : 'failed')
    }
  }, [client, email, locale])
  // Requests one code for each address, even though StrictMode runs effects twice, because the server
  // sends only three codes a minute.
  const sentTo = useRef<string>(undefined)
  useEffect(() => {
    if (sentTo.current === email) return
    sentTo.current = email
    void send()
  }, [email, send])
  return { status, count, send }
}
