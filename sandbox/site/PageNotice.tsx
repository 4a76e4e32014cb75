import type { ReactNode } from 'react'

/** Shown on a page, or a part of one, that has no content: says what happened and what to do next. */
export function PageNotice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="card notice" role="status">
      <h2>{title}</h2>
      {children}
    </div>
  )
}

/** Shown if the booking server sent nothing usable. */
export function ServerNotice({ sentence }: { sentence: string }) {
  return (
    <PageNotice title="Nothing can be booked right now">
      <p>{sentence}</p>
      <p>
        If this is your own machine, make sure that <code>npm start</code> is still running, then{' '}
        <a href={location.href}>reload this page</a>. Otherwise, write to{' '}
        <a href="mailto:jane@example.com">jane@example.com</a>.
      </p>
    </PageNotice>
  )
}
