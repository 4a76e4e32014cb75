import type { Fault } from './types.js'

/** Lifecycle and concurrency. */
export const lifecycle: readonly Fault[] = [
  { id: 'L01', stimulus: 'double click', outcome: '1 request' },
  { id: 'L02', stimulus: 'Enter twice / held (6 events)', outcome: '1 request' },
  { id: 'L04', stimulus: 'random interleavings of press, validation finish, answer, reset, unmount, zone change', outcome: '≤1 request in flight; ≤1 done per submission id' },
  { id: 'L05', stimulus: 'async validation pending, press again', outcome: '1 request' },
  { id: 'L06', stimulus: 'submit button while busy', outcome: 'aria-disabled, focusable, focus kept' },
  { id: 'L07', stimulus: 'StrictMode', outcome: 'no double request, no double ready event' },
  { id: 'L09', stimulus: 'Hot reload / re-render with new callback props', outcome: 'latest callback used, no resubmit' },
  { id: 'L10', stimulus: 'unmount before send', outcome: 'nothing sent' },
  { id: 'L11', stimulus: 'unmount after send', outcome: 'see H29; late answer never touches a new form instance' },
  { id: 'L12', stimulus: 'cancel pressed while in flight', outcome: 'copy says it may still complete; outcome unknown', waitsFor: 'a way to cancel while sending' },
  { id: 'L14', stimulus: 'beforeunload', outcome: 'only while in flight; never for dirty form by default' },
  { id: 'L15', stimulus: 'bfcache restore with request in flight', outcome: 'finishes and shows result' },
  { id: 'L16', stimulus: 'bfcache restore on the confirmation', outcome: 'still the confirmation, no resubmit' },
  { id: 'L17', stimulus: 'back button after done', outcome: 'no resubmission; optional replaceState only' },
  { id: 'L19', stimulus: 'captcha token configured', outcome: 'fresh token per attempt; expired/used → refresh once, not a booking error', waitsFor: 'a captcha' },
  { id: 'L20', stimulus: 'integrator callback throws / rejects / never settles', outcome: 'form state unaffected; error reported once' },
  { id: 'L21', stimulus: 'onBeforeSubmit mutates payload', outcome: 'deep-frozen copy in, validated copy out' },
  { id: 'L22', stimulus: 'error thrown in a custom field renderer', outcome: 'boundary around that field; rest usable' },
  { id: 'L24', stimulus: 'host QueryClient with retry, persister, global onError', outcome: 'ours ignores defaults; nothing persisted; variables not in host cache' },
]
