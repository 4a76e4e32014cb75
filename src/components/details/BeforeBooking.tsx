'use client'

import { PaymentHint } from '../confirmation/PaymentNotice.js'
import { SeriesDates, type SeriesDatesProps } from './SeriesDates.js'

/** What is good to know before the press: the dates of a series, and where something is paid. */
export function BeforeBooking(props: SeriesDatesProps) {
  return (
    <>
      <PaymentHint eventType={props.state.definition.eventType} messages={props.messages} />
      <SeriesDates {...props} />
    </>
  )
}
