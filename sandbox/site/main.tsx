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
// First, because it names the order of the layers.
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

/** Every page is an address of its own, and every link a plain link. */
function toPage(path: string, shown: Settings) {
  const [, slug] = /^\/jane\/([^/]+)\/?$/.exec(path) ?? []
  if (slug !== undefined)
    return <EventTypePage slug={decodeURIComponent(slug)} start={query.get('start')} settings={shown} />
  const [, fault] = /^\/faults\/([^/]+)\/?$/.exec(path) ?? []
  if (fault !== undefined) return <FaultPage name={decodeURIComponent(fault)} settings={shown} />
  if (/^\/faults\/?$/.test(path)) return <FaultLabPage />
  if (/^\/hosts\/?$/.test(path)) return <HostsPage />
  if (path === '/bookings') return <BookingsPage settings={shown} />
  return path === '/' ? <HomePage /> : <NotFoundPage />
}
