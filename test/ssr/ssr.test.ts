import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { EVERY_FIELD } from '../../sandbox/eventTypes/everyField.js'
import { BookingForm, EventTypeList, ManageBooking, type BookingFormProps } from '../../src/index.js'
import { e0, START } from '../support/e0.js'

const renderToHtml = (props: Partial<BookingFormProps>) =>
  renderToString(createElement(BookingForm, { eventType: e0({ title: 'Intro' }), start: START, ...props }))

it('renders on a server without a window, in UTC and English', () => {
  expect('window' in globalThis).toBe(false)
  const html = renderToHtml({})
  expect(html).toContain('Intro')
  expect(html).toContain('Coordinated Universal Time')
  expect(html).toMatch(/<label[^>]*for="bf/)
})

it('renders on a server in the time zone and language that the host sets', () => {
  const html = renderToHtml({ timeZone: 'Asia/Kathmandu', locale: 'en-GB' })
  expect(html).toContain('8 January 2030')
  expect(html).toContain('18:45')
})

it('renders every field type on a server', () => {
  expect(renderToHtml({ eventType: EVERY_FIELD as unknown as BookingFormProps['eventType'] })).toContain(
    'What are you working on?',
  )
})

it('renders the page of a booking and a list of event types on a server, while they load', () => {
  expect(renderToString(createElement(ManageBooking, { uid: 'abc' }))).toContain('bf-skeleton')
  const list = renderToString(createElement(EventTypeList, { username: 'jane' }))
  expect(list).toContain('Loading the meetings')
})
