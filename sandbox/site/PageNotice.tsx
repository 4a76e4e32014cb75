import type { ReactNode } from 'react'

/** A page, or a part of one, that has nothing to show: what happened, and a way on. */
export function PageNotice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="card notice" role="status">
      <h2>{title}</h2>
      {children}
    </div>
  )
}

/** The booking server gave nothing. */
export function ServerNotice({ sentence }: { sentence: string }) {
  return (
    <PageNotice title="Nothing can be booked right now">
      <p>{sentence}</p>
      <p>
        If this is your machine, see that <code>npm start</code> is still running, then{' '}
        <a href={location.href}>load this page again</a>. Or write to{' '}
        <a href="mailto:jane@example.com">jane@example.com</a>.
      </p>
    </PageNotice>
  )
}
