import { BookingForm } from 'booking-form'
import { useState } from 'react'
import { toFaultUrl } from '../../faults/toFaultUrl.js'
import { HOST } from '../data/fetchEventTypes.js'
import { fetchFaults, type FaultList } from '../data/fetchFaults.js'
import { useData } from '../data/useData.js'
import { ServerNotice } from '../PageNotice.js'
import { toHref, type Settings } from '../settings.js'

const HALF_HOUR_MS = 1_800_000
const WEEK_MS = 7 * 24 * 2 * HALF_HOUR_MS
/** The next half hour, a week on: a time that is free unless it was booked here before. */
const START = new Date(Math.ceil(Date.now() / HALF_HOUR_MS) * HALF_HOUR_MS + WEEK_MS).toISOString()

/** The fault lab: the real form, sent to a server that fails in the way that is chosen. */
export function FaultsPage({ chosen, settings }: { chosen: string | null; settings: Settings }) {
  const list = useData(fetchFaults)
  return (
    <>
      <h1>Fault lab</h1>
      <p className="lead">Choose what goes wrong, book, and see what the form says. Nothing that you type is lost.</p>
      {list.status === 'loading' && <p role="status">Looking up what can go wrong…</p>}
      {list.status === 'failed' && <ServerNotice sentence={list.sentence} />}
      {list.status === 'ready' && <Lab list={list.data} chosen={chosen} settings={settings} />}
    </>
  )
}

function Lab({ list, chosen, settings }: { list: FaultList; chosen: string | null; settings: Settings }) {
  const [name, setName] = useState(chosen)
  const fault = list.faults.find((one) => one.name === name) ?? list.faults[0]
  const choose = (next: string): void => {
    setName(next)
    // A link to this page shows the same; a visit of its own would lose what is typed.
    history.replaceState(null, '', toHref('/faults', { fault: next }))
  }
  if (!fault) return <ServerNotice sentence="The server that fails on purpose knows no fault." />
  return (
    <>
      <label className="fault-choice">
        What goes wrong
        <select value={fault.name} onChange={(event) => choose(event.target.value)}>
          {list.faults.map(({ name: one, ids }) => (
            <option key={one} value={one}>
              {[one.replaceAll('-', ' '), ids.join(' ')].filter(Boolean).join(' · ')}
            </option>
          ))}
        </select>
      </label>
      <p className="fault-says">{fault.says}</p>
      <div className="card form-card">
        <BookingForm
          eventType={{ username: HOST.username, eventTypeSlug: 'intro' }}
          start={START}
          apiUrl={toFaultUrl(list, fault.name)}
          timeZone={settings.timeZone}
          locale={settings.locale}
          appearance={{ theme: settings.theme, density: settings.density }}
        />
      </div>
    </>
  )
}
