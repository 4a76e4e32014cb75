import { act, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { EVERY_FIELD } from '../../sandbox/eventTypes/everyField.js'
import { loadControls } from '../../src/fields/registry.js'
import { BookingForm, type BookingFormProps } from '../../src/index.js'
import { custom, e0, EMAIL, NAME, START } from '../support/e0.js'

beforeAll(() => loadControls())
afterEach(() => vi.restoreAllMocks())

const form = (props: Partial<BookingFormProps> = {}) => (
  <StrictMode>
    <BookingForm eventType={e0({ title: 'Intro' })} start={START} action="/book" {...props} />
  </StrictMode>
)

/** Puts the HTML of a server into the page, lets `type` fill it in, and hydrates it. */
async function hydrateAfter(node: React.ReactElement, type: () => void) {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const host = document.createElement('div')
  document.body.append(host)
  host.innerHTML = renderToString(node)
  type()
  const onRecoverableError = vi.fn<(error: unknown) => void>()
  const root = await act(async () => hydrateRoot(host, node, { onRecoverableError }))
  await act(async () => new Promise((done) => setTimeout(done, 50)))
  expect(onRecoverableError.mock.calls).toEqual([])
  expect(error.mock.calls).toEqual([])
  return () => {
    act(() => root.unmount())
    host.remove()
  }
}

const type = (label: string | RegExp, text: string) => {
  ;(screen.getByLabelText(label) as HTMLInputElement).value = text
}
it('H82: text that is typed before hydration stays, and the input keeps the focus', async () => {
  const clean = await hydrateAfter(form(), () => {
    type('Full name', 'Ada Lovelace')
    type('Email address', 'ada@example.com')
    screen.getByLabelText('Full name').focus()
  })
  expect(screen.getByLabelText('Full name')).toHaveValue('Ada Lovelace')
  expect(screen.getByLabelText('Full name')).toHaveFocus()
  expect(screen.getByLabelText('Email address')).toHaveValue('ada@example.com')
  clean()
})

it('H82: choices that are made before hydration stay', async () => {
  const eventType = EVERY_FIELD as unknown as NonNullable<BookingFormProps['eventType']>
  const names = () => [...document.querySelectorAll<HTMLInputElement>('[name]')]
  let typed: [string, string][] = []
  const read = () =>
    [...new FormData(document.querySelector('form') as HTMLFormElement)]
      .map(([name, value]) => [name, String(value)] as [string, string])
      .filter(([name]) => name.startsWith('f'))
  const clean = await hydrateAfter(form({ eventType }), () => {
    for (const control of names()) {
      if (control.type === 'radio') control.checked = true
      else if (control.type === 'checkbox') control.checked = !control.checked
      else if (control instanceof HTMLSelectElement) (control as HTMLSelectElement).selectedIndex = 1
      else if (control.type !== 'hidden') control.value = `text of ${control.name}`
    }
    typed = read()
  })
  expect(typed.length).toBeGreaterThan(12)
  const shown = new Map(read())
  const isShown = ([name]: [string, string]) => shown.has(name)
  // The inputs of other places are gone, and guests are rows.
  expect(typed.filter((entry) => !isShown(entry)).length).toBeLessThan(5)
  expect(read().filter(([name]) => typed.some(([other]) => other === name))).toEqual(typed.filter(isShown))
  clean()
})

it('has the questions that only a host defines, and can book after hydration', async () => {
  const showIf = { all: [{ field: 'launch', operator: 'equals', value: '2030-01-01' }] }
  const questions = [custom('file', 'cv'), custom('date', 'launch'), custom('text', 'more', { showIf })]
  const createBooking = vi.fn<() => Promise<never>>(async () => ({ uid: 'u1' }) as never)
  const props: Partial<BookingFormProps> = {
    eventType: e0({ title: 'Intro' }, [NAME, EMAIL, ...questions]),
    upload: async () => 'https://files.example/cv.pdf',
    client: { createBooking },
  }
  // Loads what a server waits for.
  const { unmount } = render(form({ ...props, action: undefined }))
  await screen.findByLabelText(/launch/)
  unmount()
  // Without script, nothing would show the question that depends on another one.
  expect(renderToString(form(props))).toMatch(/<form.*type="date".*>more</)
  const clean = await hydrateAfter(form(props), () => {
    type(/^Full name/, 'Ada Lovelace')
    type(/^Email address/, 'ada@example.com')
  })
  expect(screen.queryByLabelText(/more/)).toBeNull()
  await act(async () => screen.getByRole('button', { name: /^Book/ }).click())
  await vi.waitFor(() => expect(createBooking).toHaveBeenCalled())
  clean()
})

it('has no name and no action without the prop', async () => {
  const html = renderToString(<BookingForm eventType={e0({ title: 'Intro' })} start={START} />)
  expect(html).not.toMatch(/ name="f\d|action=|type="hidden"/)
})

it('links to the free times if no time is given', () => {
  const html = renderToString(form({ start: undefined }))
  expect(html).toMatch(/<a [^>]*href="\/book"/)
})
