import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { Profiler, StrictMode, useEffect, useReducer } from 'react'
import { describe, expect, it } from 'vitest'
import { BookingForm, fieldTypes, type BookingClient, type ControlProps } from '../../src/index.js'
import { custom, e0, E0_FIELDS, START } from '../support/e0.js'

const client: BookingClient = { createBooking: () => new Promise<never>(() => {}) }

/** The slugs of the fields whose controls have rendered, and the commits of React, since the last reset. */
const seen = { slugs: [] as string[], commits: 0 }
const reset = () => Object.assign(seen, { slugs: [], commits: 0 })
const rendered = () => new Set(seen.slugs).size

function Counted({ id, field, value, onChange, onBlur, readOnly }: ControlProps<unknown>) {
  seen.slugs.push(field.slug)
  const onInput = (event: { target: { value: string } }) => onChange(event.target.value)
  return <input {...{ id, onBlur, readOnly }} value={String(value)} onChange={onInput} />
}

const listeners = new Set<() => void>()
/** What must not happen: a control that renders when any other one changes. */
function Eager(props: ControlProps<unknown>) {
  const [, rerender] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    listeners.add(rerender)
    return () => void listeners.delete(rerender)
  }, [])
  const onChange = (value: unknown) => {
    props.onChange(value)
    for (const listener of listeners) listener()
  }
  return <Counted {...props} onChange={onChange} />
}

/** Renders a form with this number of required text fields besides the name and the e-mail address. */
async function renderLong(count: number, Control = Counted, defaultValues = {}) {
  reset()
  const slugs = Array.from({ length: count }, (_, index) => `q${index}`)
  const questions = slugs.map((slug) => custom('text', slug, { required: true }))
  render(
    <StrictMode>
      <Profiler id="form" onRender={() => seen.commits++}>
        <BookingForm
          {...{ client, start: START, locale: 'en-GB', defaultValues }}
          eventType={e0({}, [...E0_FIELDS, ...questions])}
          fieldTypes={{ text: { ...fieldTypes.text, Control } }}
        />
      </Profiler>
    </StrictMode>,
  )
  await waitFor(() => expect(rendered()).toBe(count), { timeout: 20_000 })
  const middle = slugs[Math.floor(count / 2)] ?? ''
  const box = [...document.querySelectorAll('.bf-field')].find((one) => one.textContent.includes(middle))
  const input = box?.querySelector('input')
  if (!input) throw new Error('There is no input in the middle.')
  // The first key registers the field, and tells the host that the visitor has started.
  fireEvent.change(input, { target: { value: 'x' } })
  await settle()
  return { input, middle }
}

/** Waits until nothing renders any more. */
async function settle() {
  let before = -1
  await waitFor(
    () => {
      const now = seen.commits
      const isQuiet = now === before
      before = now
      expect(isQuiet).toBe(true)
    },
    { interval: 150, timeout: 20_000 },
  )
}

const press = async () => {
  fireEvent.click(screen.getByRole('button', { name: /^Book/, hidden: true }))
  await waitFor(() => expect(document.querySelector('.bf-summary')).not.toBeNull(), { timeout: 20_000 })
  await settle()
}

describe('a form of 1000 fields', () => {
  it(
    'renders one field in one commit for a key, before and after a failed submit',
    { timeout: 90_000 },
    async () => {
      const { input, middle } = await renderLong(1000)
      reset()
      fireEvent.change(input, { target: { value: 'xy' } })
      await settle()
      expect([seen.commits, [...new Set(seen.slugs)]]).toEqual([1, [middle]])
      reset()
      await press()
      // All fields but the answered one get an error, each in one render (two in StrictMode).
      expect([rendered(), seen.slugs.length]).toEqual([999, 1998])
      reset()
      fireEvent.change(input, { target: { value: 'xyz' } })
      await settle()
      expect([seen.commits, [...new Set(seen.slugs)]]).toEqual([1, [middle]])
    },
  )
})

describe('a form of 20 fields that are filled in', () => {
  it('renders each field once when it locks them for the request', async () => {
    const responses = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`q${index}`, 'Words']))
    await renderLong(20, Counted, { name: 'Ada Lovelace', email: 'ada@example.com', responses })
    reset()
    fireEvent.click(screen.getByRole('button', { name: /^Book/ }))
    await waitFor(() => expect(screen.getByLabelText(/q19/)).toHaveAttribute('readonly'))
    await settle()
    // Each in one render (two in StrictMode).
    expect([rendered(), seen.slugs.length]).toEqual([20, 40])
  })
})

describe('the count of rendered fields', () => {
  it('tells when a key renders every field', async () => {
    const { input } = await renderLong(4, Eager)
    reset()
    fireEvent.change(input, { target: { value: 'xy' } })
    await settle()
    expect(rendered()).toBe(4)
  })
})
