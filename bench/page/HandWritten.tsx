import { useState } from 'react'
import type { SyntheticEvent } from 'react'

interface Answers {
  name: string
  email: string
  notes: string
  guests: string[]
}

const EMPTY: Answers = { name: '', email: '', notes: '', guests: [] }

/** A booking form written by hand for one event type and one time, with the same fields as the element. */
export function HandWritten({
  start,
  eventTypeId,
  apiUrl,
}: {
  start: string
  eventTypeId: number
  apiUrl: string
}) {
  const [answers, setAnswers] = useState(EMPTY)
  const [errors, setErrors] = useState<Partial<Record<keyof Answers, string>>>({})
  const [state, setState] = useState<'editing' | 'sending' | 'booked' | 'failed'>('editing')
  const set = (name: keyof Answers, value: string | string[]) =>
    setAnswers((current) => ({ ...current, [name]: value }))
  const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' }).format(
    new Date(start),
  )

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const problems = check(answers)
    setErrors(problems)
    if (Object.keys(problems).length > 0) return
    setState('sending')
    const { name, email, notes, guests } = answers
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const body = JSON.stringify({
      start,
      eventTypeId,
      attendee: { name, email, timeZone },
      guests,
      bookingFieldsResponses: { notes },
    })
    const headers = { 'content-type': 'application/json', 'cal-api-version': '2024-08-13' }
    const reply = await fetch(`${apiUrl}/bookings`, { method: 'POST', headers, body }).catch(() => undefined)
    setState(reply?.ok ? 'booked' : 'failed')
  }

  if (state === 'booked') return <h2>You are booked</h2>
  return (
    <form className="form" noValidate onSubmit={submit}>
      <h2>Intro call</h2>
      <p>{when}</p>
      <TextField
        label="Your name"
        value={answers.name}
        error={errors.name}
        onChange={(value) => set('name', value)}
      />
      <TextField
        label="E-mail address"
        type="email"
        value={answers.email}
        error={errors.email}
        onChange={(value) => set('email', value)}
      />
      <label>
        Anything I should know?
        <textarea rows={3} value={answers.notes} onChange={(event) => set('notes', event.target.value)} />
      </label>
      <fieldset>
        <legend>Bring someone along</legend>
        {answers.guests.map((guest, index) => (
          <TextField
            key={index}
            label={`Guest ${index + 1}`}
            type="email"
            value={guest}
            error={undefined}
            onChange={(value) => set('guests', answers.guests.with(index, value))}
          />
        ))}
        <button type="button" onClick={() => set('guests', [...answers.guests, ''])}>
          Add guests
        </button>
      </fieldset>
      {state === 'failed' && <p role="alert">That did not work. Please try again.</p>}
      <button type="submit" disabled={state === 'sending'}>
        Book {when}
      </button>
    </form>
  )
}

interface TextFieldProps {
  label: string
  value: string
  error: string | undefined
  onChange: (value: string) => void
  type?: string
}

function TextField({ label, value, error, onChange, type = 'text' }: TextFieldProps) {
  return (
    <label>
      {label}
      <input
        type={type}
        value={value}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {error && <span className="error">{error}</span>}
    </label>
  )
}

function check({ name, email }: Answers): Partial<Record<keyof Answers, string>> {
  return {
    ...(!name.trim() && { name: 'Enter your name' }),
    ...(!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) && { email: 'Enter an e-mail address' }),
  }
}
