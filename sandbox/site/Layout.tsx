import type { ReactNode } from 'react'
import { API_URL } from './data/fetchEventTypes.js'
import { toHref, type Settings } from './settings.js'
import { SettingsForm } from './SettingsForm.js'

/** The frame of every page: navigation, content, and settings of how the page is shown. */
export function Layout({ settings, children }: { settings: Settings; children: ReactNode }) {
  return (
    <>
      <header className="bar">
        <a className="bar-home" href={toHref('/')} aria-current={toCurrent('/')}>
          <svg className="mark" viewBox="0 0 24 24" aria-hidden="true">
            <rect x="4" y="5" width="16" height="15" rx="2" />
            <path d="M4 9h16M8 3v4m8-4v4m-7 7 2.2 2.2L15.5 12" />
          </svg>
          booking-form
        </a>
        <nav aria-label="Pages">
          <a href={toHref('/bookings')} aria-current={toCurrent('/bookings')}>
            Bookings
          </a>
          <a href={toHref('/hosts')} aria-current={toCurrent('/hosts')}>
            On any site
          </a>
          <a href={toHref('/questions')} aria-current={toCurrent('/questions')}>
            Questions
          </a>
          <a href={toHref('/server')} aria-current={toCurrent('/server')}>
            Behind a server
          </a>
          <a href={toHref('/faults')} aria-current={toCurrent('/faults')}>
            Fault lab
          </a>
        </nav>
      </header>
      <main>{children}</main>
      <footer>
        <SettingsForm key={JSON.stringify(settings)} settings={settings} />
        <p className="quiet">
          A demo of booking-form. Jane does not exist: bookings go to the sandbox at <code>{API_URL}</code>.
          To see what the form says when a booking goes wrong, try the{' '}
          <a href={toHref('/faults')}>fault lab</a>.
        </p>
      </footer>
    </>
  )
}

/**
 * Returns the `aria-current` of a link. A page below the link's page, such as each fault below the
 * lab, belongs to it but is not that page.
 */
function toCurrent(path: string): 'page' | 'true' | undefined {
  const { pathname } = location
  if (pathname.replace(/(.)\/$/, '$1') === path) return 'page'
  return path !== '/' && pathname.startsWith(`${path}/`) ? 'true' : undefined
}
