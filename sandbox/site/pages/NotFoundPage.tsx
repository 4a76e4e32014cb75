import { toHref } from '../settings.js'

/** Shown if no page has this address. */
export function NotFoundPage() {
  return (
    <>
      <h1>Page not found</h1>
      <p className="lead">
        <a href={toHref('/')}>See what can be booked</a>
      </p>
    </>
  )
}
