import { toHref } from '../settings.js'

/** No page has this address. */
export function NotFoundPage() {
  return (
    <>
      <h1>There is no such page</h1>
      <p className="lead">
        <a href={toHref('/')}>See what can be booked</a>
      </p>
    </>
  )
}
