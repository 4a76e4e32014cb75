import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BookingForm, fieldTypes } from '../../src/index.js'
import { Boundary } from '../../src/ui/Boundary.js'
import { custom, e0, E0_FIELDS } from '../support/e0.js'
import { throws, type Fault } from '../support/faults.js'
import { readValues } from '../support/fill.js'
import { books, FIELDS, fillIn, openUnder, press, readLive, TYPED } from '../support/openUnder.js'

// Loaded before the tests, because a form that is pressed before this code is loaded shows less.
import '../../src/components/lazySteps.js'

let consoleError: ReturnType<typeof vi.spyOn>
// React logs every error that a boundary catches.
beforeEach(() => void (consoleError = vi.spyOn(console, 'error').mockReturnValue()))
afterEach(() => consoleError.mockRestore())

/** Wraps the content of the elements in new elements, as translation tools do, without React noticing. */
function translate(selector: string): void {
  for (const element of document.querySelectorAll(selector)) {
    const font = document.createElement('font')
    font.append(...element.childNodes)
    element.replaceChildren(font)
  }
}

/** Moves the elements out of their parents, so that React cannot remove them. */
function tear(selector: string): void {
  for (const element of document.querySelectorAll(selector)) document.createElement('div').append(element)
}

describe('a page that changes elements of the form', () => {
  it('H34: keeps every answer and shows the outcome after everything was translated', async () => {
    const { requests } = await openUnder([throws(new TypeError('Failed to fetch')), books])
    const typed = await fillIn()
    act(() => translate('.bf-root h2, .bf-root p, .bf-root span, .bf-root label, .bf-root legend'))
    fireEvent.submit(document.querySelector('form') as HTMLFormElement)
    await screen.findByText('We could not confirm your booking')
    expect(readValues().map(([, value]) => value)).toEqual(typed.map(([, value]) => value))
    fireEvent.submit(document.querySelector('form') as HTMLFormElement)
    await screen.findByText('You are booked')
    expect(requests).toHaveLength(2)
    expect(requests[1]?.body).toEqual(requests[0]?.body)
  })

  it('H34 H35: renders again with every answer and books after the form broke', async () => {
    const later: Fault = () => new Promise((_, reject) => setTimeout(reject, 50))
    const { requests } = await openUnder([throws('lost'), later, books])
    const typed = await fillIn()
    press()
    await screen.findByRole('heading', { name: 'We could not confirm your booking' })
    const form = document.querySelector('form')
    // The next submit removes the notice, which is no longer in its place.
    tear('.bf-notice')
    press()
    await waitFor(() => expect(document.querySelector('form')).not.toBe(form))
    await screen.findByRole('heading', { name: 'We could not confirm your booking' })
    expect(readValues()).toEqual(typed)
    press()
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(requests[2]?.body).toEqual(requests[0]?.body)
  })
})

describe('Boundary', () => {
  /** Creates a component that throws on a chosen number of renders. */
  function createBreaking() {
    let times = 0
    const shouldThrow = () => times-- > 0
    const Breaking = ({ text }: { text: string }) => {
      if (shouldThrow()) throw new Error('broken')
      return <p>{text}</p>
    }
    return { Breaking, breakTimes: (most: number) => void (times = most) }
  }

  it('L22: renders again what threw once, and renders the fallback for what throws every time', () => {
    const { Breaking, breakTimes } = createBreaking()
    const toTree = (text: string) => (
      <Boundary fallback={<p>given up</p>}>
        <Breaking text={text} />
      </Boundary>
    )
    const { rerender } = render(toTree('one'))
    // React renders a component that threw a second time before it tells the boundary.
    breakTimes(2)
    rerender(toTree('two'))
    expect(screen.getByText('two')).toBeVisible()
    breakTimes(Infinity)
    rerender(toTree('three'))
    expect(screen.getByText('given up')).toBeVisible()
  })

  it('L22: replaces a control that throws on input with a notice, and keeps every other answer', async () => {
    const Touchy = ({
      id,
      value,
      onChange,
    }: {
      id: string
      value: string
      onChange: (value: string) => void
    }) => {
      if (value === 'boom') throw new Error(`Cannot render ${value}`)
      return <input id={id} value={value} onChange={(event) => onChange(event.target.value)} />
    }
    const { requests, errors } = await openUnder([books], {
      props: {
        eventType: e0({}, [...FIELDS, custom('url', 'site', { label: 'Site' })]),
        fieldTypes: { url: { ...fieldTypes.url, Control: Touchy as never } },
      },
    })
    const typed = await fillIn()
    fireEvent.change(screen.getByLabelText(/^Site/), { target: { value: 'boom' } })
    expect(await screen.findByText('“Site” cannot be answered here.')).toBeVisible()
    expect(readValues()).toEqual(typed.filter(([label]) => !label.startsWith('Site')))
    expect(screen.getByLabelText(/^Full name/)).toHaveValue(TYPED.name)
    expect([requests.length, errors.length]).toEqual([0, 0])
  })
})

describe('L22: a booking that succeeds while the form is broken', () => {
  it('is still shown', async () => {
    let release: (() => void) | undefined
    const delayed: Fault = async (init) => {
      await new Promise<void>((resolve) => (release = resolve))
      return books(init)
    }
    let broken = false
    const Icon = () => {
      if (broken) throw new Error('The component of the host is broken')
      return <h3>Header</h3>
    }
    const { rerender, props } = await openUnder([delayed], {
      props: {
        eventType: e0(),
        defaultValues: { name: TYPED.name, email: TYPED.email },
        components: { Button: Icon as never },
      },
    })
    fireEvent.submit(document.querySelector('form') as HTMLFormElement)
    await waitFor(() => expect(release).toBeDefined())
    broken = true
    rerender(
      <StrictMode>
        <BookingForm {...props} components={{ Button: (() => Icon()) as never }} />
      </StrictMode>,
    )
    await screen.findByText('Please contact the organizer another way.')
    act(() => release?.())
    broken = false
    expect(await screen.findByRole('heading', { name: 'You are booked' })).toBeVisible()
  })
})

describe('two forms on one page, each in its own root', () => {
  it('H24: share no ids and no announcements', async () => {
    const one = await openUnder([throws('lost')], {
      props: { defaultValues: { name: 'One', email: 'one@example.com' } },
    })
    const two = await openUnder([books], {
      props: { defaultValues: { name: 'Two', email: 'two@example.com' } },
    })
    await screen.findAllByText('Tea')
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(20)
    expect(new Set(ids).size).toBe(ids.length)
    for (const label of document.querySelectorAll('label'))
      expect(label.closest('.bf-root')?.contains(label.control)).toBe(true)
    fireEvent.submit(one.container.querySelector('form') as HTMLFormElement)
    await screen.findByRole('heading', { name: 'We could not confirm your booking' })
    expect(two.container.querySelector('.bf-notice, [aria-invalid="true"]')).toBeNull()
    fireEvent.submit(two.container.querySelector('form') as HTMLFormElement)
    await screen.findByRole('heading', { name: 'You are booked' })
    expect(one.container).toHaveTextContent('We could not confirm your booking')
    expect(
      new Set([...one.requests, ...two.requests].map(({ body }) => body.metadata?.submissionId)).size,
    ).toBe(2)
    expect(readLive()).toBe('')
  })
})

describe('D29: an event type that changes while its form is open', () => {
  it('keeps every answer by slug when fields are moved, relabelled and added', async () => {
    const { rerender, props } = await openUnder([books])
    const bare = (values: ReturnType<typeof readValues>) =>
      new Map(values.map(([label, value]) => [label.replace(/\(.*\)/, '').trim(), value]))
    const typed = bare(await fillIn())
    const [company, size, wants] = FIELDS.slice(-3)
    const changed = e0({ title: 'Changed' }, [
      wants as never,
      custom('text', 'added', { label: 'Added' }),
      { ...company, label: 'Your company' },
      ...E0_FIELDS,
      size as never,
    ])
    rerender(
      <StrictMode>
        <BookingForm {...props} eventType={changed} />
      </StrictMode>,
    )
    await screen.findByLabelText(/^Added/)
    const now = bare(readValues())
    expect(now).toEqual(
      new Map(
        [...typed]
          .map(([label, value]): [string, unknown] => [label === 'Company' ? 'Your company' : label, value])
          .concat([['Added', '']]),
      ),
    )
    press()
    await screen.findByRole('heading', { name: 'You are booked' })
  })
})
