import { EventTypeList } from 'booking-form'
import { loadMessages } from 'booking-form/locales'
import { API_URL, HOST } from '../data/fetchEventTypes.js'
import { toHref, type Settings } from '../settings.js'

/** Lists what Jane offers, as a host would: a list of links and nothing else. */
export function MeetingsPage({ settings }: { settings: Settings }) {
  return (
    <>
      <h1 className="form-heading">Book with Jane</h1>
      <div className="card form-card">
        <EventTypeList
          username={HOST.username}
          apiUrl={API_URL}
          locale={settings.locale}
          messages={settings.locale ? loadMessages : undefined}
          toHref={({ slug }) => toHref(`/jane/${slug}`)}
        />
      </div>
    </>
  )
}
