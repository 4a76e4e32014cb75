import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BookingForm, fieldTypes } from '../../src/index.js'
import { Boundary } from '../../src/ui/Boundary.js'
import { custom, e0, E0_FIELDS } from '../support/e0.js'
import { throws, type Fault } from '../support/faults.js'
import { readValues } from '../support/fill.js'
import { books, FIELDS, fillIn, openUnder, press, readLive, TYPED } from '../support/openUnder.js'

let said: ReturnType<typeof vi.spyOn>
// React reports what a boundary has caught.
beforeEach(() => void (said = vi.spyOn(console, 'error').mockReturnValue()))
afterEach(() => said.mockRestore())

/** Takes elements from under React, as translators and extensions do: their texts are put into elements of its own. */
function translate(selector: string): void {
  for (const element of document.querySelectorAll(selector)) {
    const font = document.createElement('font')
    font.append(...element.childNodes)
    element.replaceChildren(font)
  }
}

/** Moves the elements out of their parents, so that React cannot take them away. */
function tear(selector: string): void {
  for (const element of document.querySelectorAll(selector)) document.createElement('div').append(element)
}

describe('a page that takes elements from under the form', () => {
  it('H34: by a translation of everything: the outcome is shown, and every answer is as it was', async () => {
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

  it('H34 H35: so that it breaks: it is drawn anew with every answer, and books', async () => {
    const later: Fault = () => new Promise((_, reject) => setTimeout(reject, 50))
    const { requests } = await openUnder([throws('lost'), later, books])
    const typed = await fillIn()
    press()
    await screen.findByRole('heading', { name: 'We could not confirm your booking' })
    const form = document.querySelector('form')
    // The next press takes the notice away, which is no longer where it was.
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
  /** Throws at the first so many drawings after it was told to. */
  function createBreaking() {
    let times = 0
    const mustBreak = () => times-- > 0
    const Breaking = ({ text }: { text: string }) => {
      if (mustBreak()) throw new Error('broken')
      return <p>{text}</p>
    }
    return { Breaking, breakTimes: (most: number) => void (times = most) }
  }

  it('L22: draws anew what broke once, and gives up what breaks every time', () => {
    const { Breaking, breakTimes } = createBreaking()
    const draw = (text: string) => (
      <Boundary fallback={<p>given up</p>}>
        <Breaking text={text} />
      </Boundary>
    )
    const { rerender } = render(draw('one'))
    // React draws a part that broke a second time before it tells the boundary.
    breakTimes(2)
    rerender(draw('two'))
    expect(screen.getByText('two')).toBeVisible()
    breakTimes(Infinity)
    rerender(draw('three'))
    expect(screen.getByText('given up')).toBeVisible()
  })

  it('L22: a control that throws whenever something is typed leaves a notice, and every other answer is booked', async () => {
    const Touchy = ({
      id,
      value,
      onChange,
    }: {
      id: string
      value: string
      onChange: (value: string) => void
    }) => {
      if (value === 'boom') throw new Error(`Cannot draw ${value}`)
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

describe('L22: a booking that is made while the form is broken', () => {
  it('is shown all the same', async () => {
    let release: (() => void) | undefined
    const waits: Fault = async (init) => {
      await new Promise<void>((resolve) => (release = resolve))
      return books(init)
    }
    let broken = false
    const Icon = () => {
      if (broken) throw new Error('The host’s own part is broken')
      return <h3>Header</h3>
    }
    const { rerender, props } = await openUnder([waits], {
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

describe('two forms on one page, each in a root of its own', () => {
  it('H24: share no id, and what one says is not said by the other', async () => {
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
    expect(two.container.querySelector('.bf-notice, [aria-invalid]')).toBeNull()
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
  it('keeps every answer by slug: moved, renamed and asked beside others', async () => {
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
