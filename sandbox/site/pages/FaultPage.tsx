import { BookingForm, createBookingClient, english } from 'booking-form'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { toFaultUrl } from '../../faults/toFaultUrl.js'
import { useData } from '../data/useData.js'
import { fetchTrial, type Lab, type LabTrial } from '../lab/fetchLab.js'
import { MetCount } from '../lab/MetCount.js'
import { LAB_ANSWERS } from '../lab/labAnswers.js'
import { toExpectation } from '../lab/toExpectation.js'
import { toTrial } from '../lab/toTrial.js'
import { PageNotice, ServerNotice } from '../PageNotice.js'
import { toHref, type Settings } from '../settings.js'

/** Long enough for the slowest fault that responds, short enough to wait for the one that never does. */
const TIMEOUT_MS = 15_000

/** One fault, with the real form in front of it. Starting over books another time. */
export function FaultPage({ name, settings }: { name: string; settings: Settings }) {
  const [round, setRound] = useState(0)
  return (
    <Round
      key={round}
      isFirst={round === 0}
      name={name}
      settings={settings}
      onAgain={() => setRound(round + 1)}
    />
  )
}

interface RoundProps {
  name: string
  settings: Settings
  onAgain: () => void
}

function Round({ isFirst, name, settings, onAgain }: RoundProps & { isFirst: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that starts over is unmounted with its round, so the heading of the next round takes
  // the focus.
  useEffect(() => {
    if (!isFirst) heading.current?.focus()
  }, [isFirst])
  const load = useCallback(() => fetchTrial(name), [name])
  const trial = useData(load)
  const fault = trial.status === 'ready' ? trial.data.fault : undefined
  return (
    <>
      <p className="back">
        <a href={toHref('/faults')}>Fault lab</a>
      </p>
      <h1 className="sentence" ref={heading} tabIndex={-1}>
        {trial.status === 'ready' && !fault
          ? 'There is no such fault'
          : (fault?.says.replace(/\.$/, '') ?? 'Fault lab')}
      </h1>
      {trial.status === 'loading' && <p role="status">Looking for a free time…</p>}
      {trial.status === 'failed' && <ServerNotice sentence={trial.sentence} />}
      {trial.status === 'ready' && !fault && (
        <PageNotice title="The server has no such fault">
          <p>
            See all its faults in <a href={toHref('/faults')}>the fault lab</a>.
          </p>
        </PageNotice>
      )}
      {trial.status === 'ready' && fault && (
        <FaultTrial name={name} settings={settings} onAgain={onAgain} trial={trial.data} />
      )}
    </>
  )
}

/** The expected outcome, the form, and how many bookings reached the server. */
function FaultTrial({ name, settings, onAgain, trial }: RoundProps & { trial: LabTrial }) {
  const { lab, fault, eventType, start } = trial
  const client = useMemo(
    () => createBookingClient({ apiUrl: toApiUrl(lab, name), timeoutMs: TIMEOUT_MS }),
    [lab, name],
  )
  const { heading, means } = toExpectation(toTrial(name), english)
  const next = lab.faults[lab.faults.findIndex((one) => one.name === name) + 1]
  return (
    <>
      <dl className="promise">
        <dt>The form should say</dt>
        <dd>
          <strong>{heading}</strong> {means}
        </dd>
      </dl>
      <div className="card form-card">
        {eventType && (
          <BookingForm
            eventType={eventType}
            start={start}
            client={client}
            defaultValues={LAB_ANSWERS}
            timeZone={settings.timeZone}
            locale={settings.locale}
            appearance={{ theme: settings.theme, density: settings.density }}
            onReset={onAgain}
          />
        )}
      </div>
      <MetCount name={name} before={fault?.met ?? 0} />
      <p className="bench-actions">
        <button type="button" onClick={onAgain}>
          Start over
        </button>
        {next && <a href={toHref(`/faults/${next.name}`)}>Next fault</a>}
      </p>
      <p className="quiet">
        <code>{toApiUrl(lab, name)}/bookings</code> · {fault?.ids.join(', ')}
      </p>
    </>
  )
}

function toApiUrl(lab: Lab, name: string): string {
  return toFaultUrl(lab, name, toTrial(name).params)
}
