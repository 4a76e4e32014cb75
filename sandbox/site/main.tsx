import { StrictMode, useLayoutEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Layout } from './Layout.js'
import { BookingsPage } from './pages/BookingsPage.js'
import { EventTypePage } from './pages/EventTypePage.js'
import { FaultLabPage } from './pages/FaultLabPage.js'
import { FaultPage } from './pages/FaultPage.js'
import { HomePage, type PageProps } from './pages/HomePage.js'
import { HostsPage } from './pages/HostsPage.js'
import { ManagePage } from './pages/ManagePage.js'
import { MeetingsPage } from './pages/MeetingsPage.js'
import { NotFoundPage } from './pages/NotFoundPage.js'
import { PaymentPage } from './pages/PaymentPage.js'
import { QuestionsPage } from './pages/QuestionsPage.js'
import { ServerPage } from './pages/ServerPage.js'
import { readSettings, writeSettings } from './settings.js'
// Imported first, because it declares the order of the cascade layers.
import './site.css'
import './pages.css'
import './home.css'
import './lab.css'
import 'booking-form/styles.css'

function Site() {
  const [query, setQuery] = useState(() => new URLSearchParams(location.search))
  const settings = readSettings(query)
  const { theme, dir } = settings
  useLayoutEffect(() => {
    document.documentElement.dir = dir
    document.documentElement.style.colorScheme = theme === 'auto' ? '' : theme
  }, [theme, dir])
  const change = (changed: Record<string, string>) => setQuery(writeSettings(changed))
  return (
    <Layout settings={settings}>{toPage(location.pathname, { query, settings, onChange: change })}</Layout>
  )
}

createRoot(document.getElementById('page') ?? document.body).render(
  <StrictMode>
    <Site />
  </StrictMode>,
)

/** Returns the page at a path. Every page has its own address, and every link is a plain link. */
function toPage(path: string, { query, settings, onChange }: PageProps) {
  const [, slug] = /^\/jane\/([^/]+)\/?$/.exec(path) ?? []
  if (slug !== undefined)
    return <EventTypePage slug={decodeURIComponent(slug)} start={query.get('start')} settings={settings} />
  const [, fault] = /^\/faults\/([^/]+)\/?$/.exec(path) ?? []
  if (fault !== undefined) return <FaultPage name={decodeURIComponent(fault)} settings={settings} />
  if (/^\/faults\/?$/.test(path)) return <FaultLabPage />
  if (/^\/hosts\/?$/.test(path)) return <HostsPage />
  const [, uid] = /^\/bookings\/([^/]+)\/?$/.exec(path) ?? []
  if (uid !== undefined)
    return <ManagePage uid={decodeURIComponent(uid)} seatUid={query.get('seat')} settings={settings} />
  if (/^\/jane\/?$/.test(path)) return <MeetingsPage settings={settings} />
  if (/^\/questions\/?$/.test(path)) return <QuestionsPage settings={settings} />
  if (/^\/payment\/?$/.test(path)) return <PaymentPage settings={settings} />
  if (/^\/server\/?$/.test(path)) return <ServerPage settings={settings} />
  if (path === '/bookings') return <BookingsPage settings={settings} />
  return path === '/' ? <HomePage {...{ query, settings, onChange }} /> : <NotFoundPage />
}
