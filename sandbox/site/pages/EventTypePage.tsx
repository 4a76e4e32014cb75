import { useState } from 'react'
import { DemoForm } from '../DemoForm.js'
import { toHref, type Settings } from '../settings.js'

/**
 * The complete booking flow, from choosing a time to cancelling it. With a start in the address,
 * the form asks only for the details.
 */
export function EventTypePage({
  slug,
  start,
  settings,
}: {
  slug: string
  start: string | null
  settings: Settings
}) {
  const [isBooked, setIsBooked] = useState(false)
  const timesHref = toHref(`/jane/${slug}`)
  return (
    <>
      <p className="back">
        {start === null || isBooked ? (
          <a href={toHref('/')}>All meetings</a>
        ) : (
          <a href={timesHref}>Choose another time</a>
        )}
      </p>
      <h1 className="form-heading">Book with Jane</h1>
      <div className="card form-card">
        <DemoForm
          {...{ slug, start, settings }}
          onChooseAnother={() => location.assign(timesHref)}
          onSuccess={() => setIsBooked(true)}
          onReset={() => (start === null ? setIsBooked(false) : location.assign(timesHref))}
        />
      </div>
    </>
  )
}
