import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { attempts } from '../support/attempts.js'
import { e0 } from '../support/e0.js'
import { books, FIELDS, openUnder, press, TYPED } from '../support/openUnder.js'

const TOOL = { toolName: 'book_intro', toolDescription: 'Books an introduction with Jane.' }

const findForm = () =>
  waitFor(() => document.querySelector('form[toolname]') ?? Promise.reject(new Error('no tool')))

/** The names and descriptions of the parameters that a browser would read from the form. */
const readParameters = () =>
  [...document.querySelectorAll<HTMLInputElement>('form :is(input, select, textarea)[name]')].map(
    (control) => [control.name, control.getAttribute('toolparamdescription'), control.required],
  )

/** Fills in a control as a browser does for an assistant: the value of the DOM, then the events. */
function fillAsAgent(control: HTMLInputElement, value: string): void {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value') ?? {}
  act(() => {
    set?.call(control, value)
    control.dispatchEvent(new Event('input', { bubbles: true }))
    control.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

describe('a form with a tool name', () => {
  it('describes itself and each of its questions, and never submits by itself', async () => {
    await openUnder([], { props: TOOL })
    const form = await findForm()
    expect(form).toHaveAttribute('toolname', 'book_intro')
    expect(form).toHaveAttribute('tooldescription', TOOL.toolDescription)
    expect(form).not.toHaveAttribute('toolautosubmit')
    await screen.findByText('Tea')
    await waitFor(() => expect(readParameters().map(([, description]) => description)).not.toContain(null))
    const parameters = new Map(readParameters().map(([name, ...rest]) => [name, rest]))
    expect(parameters.get('name')).toEqual(['Full name', true])
    expect(parameters.get('company')).toEqual(['Company', false])
    expect([...parameters.values()].flat()).toEqual(expect.arrayContaining(['Size', 'Wants']))
    expect(parameters.size).toBeGreaterThanOrEqual(5)
  })

  it('describes controls that are rendered later', async () => {
    await openUnder([], { props: TOOL })
    await findForm()
    fireEvent.click(await screen.findByText('Add guests'))
    await waitFor(() => expect(screen.getByLabelText('Guest 1')).toHaveAttribute('toolparamdescription'))
  })

  it('describes what it does with the title of the event type if the host does not', async () => {
    const eventType = { ...e0({}, FIELDS), title: 'Intro', description: 'Half an hour with Jane' }
    await openUnder([], { props: { toolName: 'book', eventType } })
    expect(await findForm()).toHaveAttribute('tooldescription', 'Intro. Half an hour with Jane')
  })

  it('has no attribute of it without a name, and none any more when the name is taken away', async () => {
    const { rerender, props } = await openUnder([], { props: TOOL })
    await findForm()
    const { StrictMode } = await import('react')
    const { BookingForm } = await import('../../src/index.js')
    rerender(
      <StrictMode>
        <BookingForm {...props} toolName={undefined} />
      </StrictMode>,
    )
    await waitFor(() => expect(document.querySelector('[toolname], [toolparamdescription]')).toBeNull())
    expect(screen.getByLabelText(/^Full name/)).not.toHaveAttribute('name')
  })

  it('checks what an assistant filled in like what a person types, and the person submits', async () => {
    const { requests } = await openUnder([books], { props: { ...TOOL, honeypot: true } })
    await findForm()
    const field = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label)
    fillAsAgent(field(/^Full name/), TYPED.name)
    fillAsAgent(field(/^Email address/), 'not an address')
    expect(requests).toHaveLength(0)
    press()
    await screen.findByRole('group', { name: /^Fix 1 thing/ })
    expect(field(/^Email address/)).toHaveAccessibleDescription(/correct format/)
    fillAsAgent(field(/^Email address/), TYPED.email)
    expect(requests).toHaveLength(0)
    press()
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(requests[0]?.body.attendee).toMatchObject({ name: TYPED.name, email: TYPED.email })
    expect(new Headers(requests[0]?.init.headers).get('bf-trap')).toBe('')
  })

  it('offers an assistant no trap to fill in', async () => {
    await attempts([], { ...TOOL, honeypot: true })
    await findForm()
    await waitFor(() => expect(document.querySelector('[data-1p-ignore]')).not.toBeNull())
    expect(document.querySelector('[data-1p-ignore]')).not.toHaveAttribute('name')
  })
})
