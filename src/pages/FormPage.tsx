import { useState } from 'react'
import { useBookingFormContext } from '../components/BookingFormContext.js'
import { BeforeBooking } from '../components/details/BeforeBooking.js'
import { ErrorSummary } from '../components/details/ErrorSummary.js'
import { EventHeader } from '../components/details/EventHeader.js'
import { FieldList } from '../components/details/FieldList.js'
import { WhenStrip } from '../components/details/WhenStrip.js'
import { OutcomeNotice, type Failure } from '../components/outcome/OutcomeNotice.js'
import { needsConfirmation } from '../contract/eventType.js'
import type { Slot } from '../contract/slot.js'
import { PlainInputs } from '../fields/registry.js'
import type { FormValues } from '../form/types.js'
import type { BookingError } from '../api/errors/bookingError.js'
import { toFieldStore } from '../hooks/form/fieldStore.js'
import { useBookingForm, type BookingFormState } from '../hooks/useBookingForm.js'
import { useLengthMinutes } from '../hooks/form/useAnswer.js'
import { enPages } from '../messages/enPages.js'
import { formatWhen } from '../time/formatWhen.js'
import { Button } from '../ui/Button.js'
import { Notice } from '../ui/Notice.js'
import { usePart } from '../ui/usePart.js'
import { PlainSelect } from './PlainSelect.js'

/** What a form that was posted shows again. */
export interface FormReply {
  /** What was typed, by field key. */
  values: FormValues
  /** A sentence for each invalid field, by field key. */
  errors: Readonly<Record<string, string>>
  /** Why there is no booking, if the fields do not say it. */
  failure?: BookingError | undefined
  /** Free times to choose from, because the time of the form is taken. */
  slots?: readonly Slot[] | undefined
  /** The token of the form. */
  token?: string | undefined
  /** Whether the form was open for so long that it has to be sent again. */
  isStale?: boolean | undefined
}

/** Props of {@link FormPage}. */
export interface FormPageProps {
  startUtc: string
  /** The length that was chosen with the time, in minutes. */
  lengthMinutes: number | undefined
  /** The page on which another time can be chosen. */
  monthHref: string
  reply?: FormReply | undefined
}

/** The form as plain HTML, with the errors and the answers of the last attempt. */
export function FormPage({ startUtc, lengthMinutes, monthHref, reply }: FormPageProps) {
  const { client, eventType, reference, messages, style, host, formId } = useBookingFormContext()
  const part = usePart()
  const { failure, slots, isStale, token } = reply ?? {}
  const mustChoose = !!slots?.length
  const state = useBookingForm({
    ...host,
    ...{ client, eventType, reference },
    ...{ startUtc, timeZone: style.timeZone },
    ...(lengthMinutes && { defaultValues: { ...host.defaultValues, lengthInMinutes: lengthMinutes } }),
    locale: style.language ?? style.locale,
  })
  useState(() => reply && fill(state, reply))
  const when = formatWhen(startUtc, useLengthMinutes(state), style)
  const { form: texts } = messages
  const pages = { ...enPages.pages, ...messages.pages }
  const toLabel = needsConfirmation(eventType) ? texts.submitRequest : texts.submit
  const label = mustChoose
    ? pages.bookChosen
    : toLabel(`${when.shortDate}${texts.separator}${when.startTime}`)
  const outcome: Failure | undefined =
    failure &&
    (mustChoose
      ? { step: 'slotLost', error: failure, picked: { startUtc, lengthMinutes: eventType.lengthInMinutes } }
      : { step: 'failed', error: failure })
  const toOption = (start: string) => {
    const { date, startTime } = formatWhen(start, 0, style)
    return { value: start, label: `${date}${texts.separator}${startTime}` }
  }
  return (
    <>
      <EventHeader lengthMinutes={useLengthMinutes(state)} />
      {!mustChoose && (
        <WhenStrip when={when}>
          <a {...part('link')} href={monthHref}>
            {texts.change}
          </a>
        </WhenStrip>
      )}
      <BeforeBooking state={state} />
      <form
        {...part('form')}
        noValidate
        method="post"
        action="?"
        aria-labelledby={eventType.title && `${formId}-title`}
      >
        <ErrorSummary state={state} />
        {isStale && <Notice tone="info" title={pages.stale.title} texts={[pages.stale.text]} />}
        {outcome && <OutcomeNotice flow={outcome} />}
        <PlainInputs {...{ style, token }} state={mustChoose ? { ...state, startUtc: undefined } : state} />
        {mustChoose && (
          <PlainSelect
            name="start"
            label={messages.form.when}
            value={findNearest(slots, startUtc)}
            options={slots.map((slot) => toOption(slot.startUtc))}
          />
        )}
        <FieldList state={state} />
        <div {...part('actions')}>
          <Button type="submit" variant="primary">
            {label}
          </Button>
        </div>
      </form>
    </>
  )
}

/** Returns the start of the slot that is nearest to a time. */
function findNearest(slots: readonly Slot[], startUtc: string): string | undefined {
  const toDistance = (slot: Slot) => Math.abs(Date.parse(slot.startUtc) - Date.parse(startUtc))
  const nearest = Math.min(...slots.map(toDistance))
  return slots.find((slot) => toDistance(slot) === nearest)?.startUtc
}

/** Puts what was typed and its errors into the form. */
function fill({ form, fields }: BookingFormState, { values, errors }: FormReply): void {
  // The store of the fields knows the errors that it hears of.
  toFieldStore(form)
  for (const { key } of fields) {
    form.setValue(key, values[key])
    const message = errors[key]
    if (message !== undefined) form.setError(key, { type: 'server', message })
  }
}
