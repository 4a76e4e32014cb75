import { english } from 'booking-form'
import { useData } from '../data/useData.js'
import { fetchLab, type LabFault } from '../lab/fetchLab.js'
import { toExpectation } from '../lab/toExpectation.js'
import { toTrial } from '../lab/toTrial.js'
import { ServerNotice } from '../PageNotice.js'
import { toHref } from '../settings.js'

/** Lists everything that can go wrong after a submit, each to be tried with the real form. */
export function FaultLabPage() {
  const lab = useData(fetchLab)
  return (
    <>
      <h1>Fault lab</h1>
      <p className="lead">
        A booking server that fails on purpose, with the real form in front of it. Choose what should go
        wrong, submit the form, and see whether it tells the truth. What it should say is listed with each
        fault.
      </p>
      {lab.status === 'loading' && <p role="status">Loading the faults…</p>}
      {lab.status === 'failed' && <ServerNotice sentence={lab.sentence} />}
      {lab.status === 'ready' && (
        <>
          <Contents families={toFamilies(lab.data.faults)} />
          <OfflineSection />
        </>
      )}
    </>
  )
}

type Family = readonly [title: string, faults: readonly LabFault[]]

function toFamilies(faults: readonly LabFault[]): Family[] {
  const titles = [...new Set(faults.map(({ family }) => family))]
  return titles.map((title) => [title, faults.filter(({ family }) => family === title)])
}

function Contents({ families }: { families: readonly Family[] }) {
  return families.map(([title, faults]) => (
    <section key={title} className="family" aria-labelledby={toId(title)}>
      <h2 id={toId(title)}>{title}</h2>
      <ul className="card faults">
        {faults.map((fault) => (
          <li key={fault.name}>
            <a href={toHref(`/faults/${fault.name}`)}>{fault.says}</a>
            <p className="quiet">{toExpectation(toTrial(fault.name), english).heading}</p>
          </li>
        ))}
      </ul>
    </section>
  ))
}

/** The network itself is missing, which no server can cause. */
function OfflineSection() {
  return (
    <section className="family" aria-labelledby="offline">
      <h2 id="offline">No network at all</h2>
      <div className="card prose">
        <p>
          Open <a href={toHref('/faults/echo-ok')}>the form with nothing going wrong</a>, and go offline: in
          Chrome and Edge in the developer tools, on the Network tab, in the list that says “No throttling”;
          in Firefox in the same list of its developer tools; in Safari by switching off the network of the
          machine.
        </p>
        <p>
          Submit the form. It should say “You are offline”, and the server should have received nothing. Go
          back online, and submit it again.
        </p>
      </div>
    </section>
  )
}

function toId(title: string): string {
  return title.toLowerCase().replace(/\W+/g, '-')
}
