import type { Fault } from './types.js'

/** Privacy. */
export const privacy: readonly Fault[] = [
  { id: 'P01', stimulus: 'console, thrown errors, events', outcome: 'no attendee data except in the success payload the integrator asked for' },
  { id: 'P02', stimulus: 'DOM events to host', outcome: 'composed events carry id/status only; PII only via explicit callback option', element: true },
  { id: 'P04', stimulus: 'URL, title, history', outcome: 'no PII written' },
  { id: 'P05', stimulus: 'local/session storage, IndexedDB, cookies', outcome: 'nothing by default; draft opt-in, sessionStorage, TTL, cleared on done/unmount option' },
  { id: 'P06', stimulus: 'prefill from host URL query', outcome: 'opt-in, listed keys only, length-capped', waitsFor: 'prefill from the address of the page' },
  { id: 'P07', stimulus: 'session-replay tools', outcome: 'inputs marked (ph-no-capture, data-sentry-mask, …) and confirmation text maskable by option' },
  { id: 'P09', stimulus: 'network beyond the endpoint', outcome: 'zero other requests (fonts, telemetry, images unless configured)' },
  { id: 'P10', stimulus: 'confirmation of others\' data', outcome: 'only fields from our own answer; other attendees hidden unless allowed' },
  { id: 'P11', stimulus: 'links/uid in confirmation', outcome: 'uid treated as secret: not logged, referrerpolicy on links' },
  { id: 'P12', stimulus: 'success page spoof', outcome: 'confirmation rendered only from the live answer, never from URL or storage' },
]
