import type { JSX } from 'react'
import { expectTypeOf, it } from 'vitest'
import type { BookingFormElement } from '../../src/entries/element.js'
import type { CreatedBooking } from '../../src/index.js'
import type { ATTRIBUTES, ScalarOption } from '../../src/widget/attributes.js'

type Row = (typeof ATTRIBUTES)[keyof typeof ATTRIBUTES]
type Reached = Extract<Row, readonly ['option', string, unknown]>[1]

it('every option that is a string, number or boolean has an attribute', () => {
  expectTypeOf<Exclude<ScalarOption, Reached | 'className'>>().toBeNever()
})

it('the tag name has the types of the element, its properties and events', () => {
  expectTypeOf<HTMLElementTagNameMap['booking-form']>().toEqualTypeOf<BookingFormElement>()
  expectTypeOf<BookingFormElement['booking']>().toEqualTypeOf<CreatedBooking | undefined>()
  expectTypeOf<BookingFormElement['start']>().toEqualTypeOf<string | null | undefined>()
  const element = {} as BookingFormElement
  element.addEventListener('booking-success', ({ detail }) => {
    expectTypeOf(detail.uid).toBeString()
    expectTypeOf(detail).not.toHaveProperty('attendees')
  })
})

it('JSX has the types of its attributes', () => {
  type Props = JSX.IntrinsicElements['booking-form']
  expectTypeOf<{
    username: string
    'event-type-slug': string
    'hold-slots': boolean
    'metadata-campaign': string
    lang: string
    eventType: { eventTypeId: number }
  }>().toExtend<Props>()
  expectTypeOf<Parameters<NonNullable<Props['onbooking-success']>>[0]['detail']['uid']>().toBeString()
  expectTypeOf<{ 'booking-form': { nonsense: string } }>().not.toExtend<{ 'booking-form': Required<Props> }>()
})
