import type { JSX } from 'react'
import { expectTypeOf, it } from 'vitest'
import type { BookingFormElement, ElementOptions, ManageBookingElement } from '../../src/entries/element.js'
import type { BookingFormElementProps } from '../../src/entries/jsx.js'
import type { BookingFormProps, CreatedBooking } from '../../src/index.js'
import type { ATTRIBUTES, ScalarOption } from '../../src/widget/attributes.js'

type Row = (typeof ATTRIBUTES)[keyof typeof ATTRIBUTES]
type Reached = Extract<Row, readonly ['option', string, unknown]>[1]

it('every option that is a string, number or boolean has an attribute', () => {
  expectTypeOf<Exclude<ScalarOption, Reached | 'className' | 'fallback' | 'action'>>().toBeNever()
})

it('the tag name has the types of the element, its properties and events', () => {
  expectTypeOf<HTMLElementTagNameMap['booking-form']>().toEqualTypeOf<BookingFormElement>()
  expectTypeOf<BookingFormElement['booking']>().toEqualTypeOf<CreatedBooking | undefined>()
  expectTypeOf<BookingFormElement['start']>().toEqualTypeOf<string | null | undefined>()
  expectTypeOf<HTMLElementTagNameMap['manage-booking']>().toEqualTypeOf<ManageBookingElement>()
  expectTypeOf<ManageBookingElement['uid']>().toEqualTypeOf<string | undefined>()
  const element = {} as BookingFormElement
  element.addEventListener('booking-cancel', ({ detail }) => {
    expectTypeOf(detail.bookings[0]?.uid).toEqualTypeOf<string | undefined>()
  })
  element.addEventListener('booking-success', ({ detail }) => {
    expectTypeOf(detail.uid).toBeString()
    expectTypeOf(detail).not.toHaveProperty('attendees')
  })
})

it('F82: every prop but className, fallback and action is a property of the element that takes the same values', () => {
  // The content of the element is its fallback, and no server renders the element.
  type Props = Omit<BookingFormProps, 'className' | 'fallback' | 'action'>
  expectTypeOf<keyof ElementOptions>().toEqualTypeOf<keyof Props>()
  expectTypeOf<Props>().toExtend<ElementOptions>()
  type Rendered =
    | 'components'
    | 'fieldTypes'
    | 'renderSuccess'
    | 'renderNoSlots'
    | 'renderPayment'
    | 'renderGuard'
    | 'queryClient'
  expectTypeOf<Omit<ElementOptions, Rendered>>().toEqualTypeOf<{
    [Name in Exclude<keyof ElementOptions, Rendered>]?: BookingFormProps[Name] | undefined
  }>()
})

it('JSX has the types of its attributes', () => {
  type Props = JSX.IntrinsicElements['booking-form']
  expectTypeOf<Props>().toEqualTypeOf<BookingFormElementProps>()
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
