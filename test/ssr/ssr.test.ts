import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { EVERY_FIELD } from '../../sandbox/eventTypes/everyField.js'
import { BookingForm, type BookingFormProps } from '../../src/index.js'
import { e0, START } from '../support/e0.js'

const draw = (props: Partial<BookingFormProps>) =>
  renderToString(createElement(BookingForm, { eventType: e0({ title: 'Intro' }), start: START, ...props }))

it('is drawn on a server, where there is no window, in UTC and English until the reader is known', () => {
  expect('window' in globalThis).toBe(false)
  const html = draw({})
  expect(html).toContain('Intro')
  expect(html).toContain('Coordinated Universal Time')
  expect(html).toMatch(/<label[^>]*for="bf/)
})

it('is drawn on a server in the zone and language that the host gives', () => {
  const html = draw({ timeZone: 'Asia/Kathmandu', locale: 'de' })
  expect(html).toContain('8. Januar 2030')
  expect(html).toContain('18:45')
})

it('is drawn there with every kind of field', () => {
  expect(draw({ eventType: EVERY_FIELD as unknown as BookingFormProps['eventType'] })).toContain(
    'What are you working on?',
  )
})
