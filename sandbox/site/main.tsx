import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Layout } from './Layout.js'
import { BookingsPage } from './pages/BookingsPage.js'
import { EventTypePage } from './pages/EventTypePage.js'
import { FaultLabPage } from './pages/FaultLabPage.js'
import { FaultPage } from './pages/FaultPage.js'
import { HomePage } from './pages/HomePage.js'
import { HostsPage } from './pages/HostsPage.js'
import { NotFoundPage } from './pages/NotFoundPage.js'
import { readSettings, type Settings } from './settings.js'
// Imported first, because it declares the order of the cascade layers.
import './site.css'
import './pages.css'
import './lab.css'
import 'booking-form/styles.css'

const query = new URLSearchParams(location.search)
const settings = readSettings(query)
document.documentElement.dir = settings.dir
if (settings.theme !== 'auto') document.documentElement.style.colorScheme = settings.theme

createRoot(document.getElementById('page') ?? document.body).render(
  <StrictMode>
    <Layout settings={settings}>{toPage(location.pathname, settings)}</Layout>
  </StrictMode>,
)

/** Returns the page at a path. Every page has its own address, and every link is a plain link. */
function toPage(path: string, pageSettings: Settings) {
  const [, slug] = /^\/jane\/([^/]+)\/?$/.exec(path) ?? []
  if (slug !== undefined)
    return (
      <EventTypePage slug={decodeURIComponent(slug)} start={query.get('start')} settings={pageSettings} />
    )
  const [, fault] = /^\/faults\/([^/]+)\/?$/.exec(path) ?? []
  if (fault !== undefined) return <FaultPage name={decodeURIComponent(fault)} settings={pageSettings} />
  if (/^\/faults\/?$/.test(path)) return <FaultLabPage />
  if (/^\/hosts\/?$/.test(path)) return <HostsPage />
  if (path === '/bookings') return <BookingsPage settings={pageSettings} />
  return path === '/' ? <HomePage /> : <NotFoundPage />
}
