'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { BookingError } from '../api/errors/bookingError.js'
import type { BookingClient } from '../api/createBookingClient.js'
import { toLanguageCode } from '../contract/languages.js'
import type { BookingFlow } from '../flow/bookingFlow.js'
import type { OutcomeMessages } from '../messages/enOutcome.js'

/** What the visitor types as the code, and what is wrong with it; a new answer of the server is a new fault. */
export function useVerificationCode(flow: BookingFlow, words: OutcomeMessages['verification']) {
  const [code, setCode] = useState('')
  const [error, setError] = useState<string>()
  const [seen, setSeen] = useState(flow)
  if (seen !== flow) {
    setSeen(flow)
    setError(flow.step === 'verifying' && flow.error.reason === 'codeWrong' ? words.wrong : undefined)
  }
  const type = (text: string) => {
    setCode(text)
    setError(undefined)
  }
  return { code, setCode: type, error, setError }
}

/** A code on its way to an address. */
export interface CodeSending {
  status: 'sending' | 'sent' | 'failed' | 'busy'
  /** How many were asked for. */
  count: number
  send: () => Promise<void>
}

/** Sends a code to an address once it is asked for, and again on demand. */
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
  // Once an address, although StrictMode runs effects twice: three codes a minute is all there are.
  const sentTo = useRef<string>(undefined)
  useEffect(() => {
    if (sentTo.current === email) return
    sentTo.current = email
    void send()
  }, [email, send])
  return { status, count, send }
}
