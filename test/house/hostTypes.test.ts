import { beforeAll, expect, it } from 'vitest'
import { checkHostTypes } from '../support/typeCheck.js'

const FIND = "const form = document.createElement('booking-form')\n"

const MODULES = {
  'element.ts': "export { BookingFormElement } from 'booking-form/element'",
  'right.ts': `import 'booking-form/widget'
${FIND}
form.start = '2026-12-01T09:00:00Z'
form.eventType = { username: 'jane', eventTypeSlug: 'intro' }
form.messages = { form: { submit: (when) => when.trim() } }
form.onError = (error) => error.kind.toUpperCase()
form.onSuccess = (booking) => (Array.isArray(booking) ? booking[0]?.uid : booking.uid)
form.addEventListener('booking-success', ({ detail }) => detail.uid.toUpperCase())
document.addEventListener('booking-success', ({ detail }) => detail.uid.toUpperCase())
form.addEventListener('click', (event) => event.clientX)`,
  'value.ts': `import 'booking-form/widget'\n${FIND}form.start = 5`,
  'name.ts': `import 'booking-form/widget'\n${FIND}form.onSucces = () => {}`,
  'uid.ts': `import 'booking-form/widget'\n${FIND}form.onSuccess = (booking) => booking.uid`,
}

let found: Record<string, string[]> = {}

beforeAll(() => {
  found = checkHostTypes(MODULES)
}, 60_000)

it('F82: no declaration that the element reaches needs React or the types of React', () => {
  expect(found.packages).toBeUndefined()
  expect(found['element.ts']).toBeUndefined()
})

it('F82: the element has typed properties and events', () => {
  expect(found['right.ts']).toBeUndefined()
  expect(found['value.ts']).toEqual([expect.stringContaining("Type 'number' is not assignable")])
  expect(found['name.ts']).toEqual([expect.stringContaining("Did you mean 'onSuccess'")])
})

it('F82: would find React, as the declarations for the JSX of React show', () => {
  const { packages = [] } = checkHostTypes({ 'jsx.ts': "import type {} from 'booking-form/jsx'" })
  expect(packages.join('\n')).toMatch(/module 'react'/)
}, 60_000)

it('F83: the compiler names the types of a booking, in two lines', () => {
  const [message = '', ...others] = found['uid.ts'] ?? []
  expect(others).toEqual([])
  expect(message.split('\n').map((line) => line.trim())).toEqual([
    "Property 'uid' does not exist on type 'CreatedBooking'.",
    "Property 'uid' does not exist on type 'BookingSeries'.",
  ])
})
