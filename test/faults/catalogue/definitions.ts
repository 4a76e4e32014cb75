import type { Fault } from './types.js'

/** Odd and hostile event types. */
export const definitions: readonly Fault[] = [
  { id: 'D01', stimulus: 'label/placeholder/help with <img onerror>/<script>', outcome: 'shown literally' },
  { id: 'D02', stimulus: 'labelAsSafeHtml property present', outcome: 'ignored' },
  { id: 'D04', stimulus: 'slug __proto__, constructor, prototype', outcome: 'works; sent under that exact key; prototype untouched' },
  { id: 'D05', stimulus: 'slug toString, hasOwnProperty, valueOf', outcome: 'works' },
  { id: 'D06', stimulus: 'slug a.b, a[0], a\'b, a,b, a b, emoji, empty', outcome: 'works, flat key' },
  { id: 'D07', stimulus: 'numeric slugs 10,2', outcome: 'order as defined' },
  { id: 'D09', stimulus: 'reserved slug (name,email,guests,location,attendeePhoneNumber,title,notes,rescheduleReason,smsReminderNumber) as custom', outcome: 'routed or refused per table' },
  { id: 'D10', stimulus: 'slug equal to our internal names (f0, root)', outcome: 'no clash' },
  { id: 'D11', stimulus: 'select/radio with no options', outcome: 'field shown disabled with notice; if required → definition error, not a dead form' },
  { id: 'D12', stimulus: '1,000 options', outcome: 'native select or virtual list; first paint < 100 ms' },
  { id: 'D14', stimulus: 'option label 5,000 chars / RTL / HTML', outcome: 'wrapped, text' },
  { id: 'D15', stimulus: 'unknown field type', outcome: 'unknown wire fields drawn by their inner type; else a notice in place, a developer message, and a required one blocks with a clear sentence' },
  { id: 'D16', stimulus: 'field hidden:true + required with default', outcome: 'default sent; without default → definition error' },
  { id: 'D17', stimulus: '0 fields, 200 fields', outcome: 'both usable; 200 fields typed at < 16 ms per key' },
  { id: 'D19', stimulus: 'getters that throw, Proxy, frozen object', outcome: 'caught; never mutated' },
  { id: 'D20', stimulus: 'regex-like or pattern supplied by definition', outcome: 'not compiled; or compiled with v/length cap and timeout-safe subset' },
  { id: 'D21', stimulus: 'min/max NaN, min>max, negative maxLength', outcome: 'ignored with warning' },
  { id: 'D22', stimulus: 'javascript:, vbscript:, data:text/html, \\tjava\\nscript:, //evil, https:evil in any link', outcome: 'link dropped, text kept; allow http, https, mailto, tel only, parsed by new URL' },
  { id: 'D24', stimulus: 'successRedirectUrl to other origin', outcome: 'only if integrator allow-lists; opened by link, not automatic, PII never appended', waitsFor: 'redirects after a booking' },
  { id: 'D25', stimulus: 'event title with template tokens/HTML', outcome: 'text' },
  { id: 'D26', stimulus: 'location type unknown or integration name unknown', outcome: 'shown generically, not offered for sending' },
  { id: 'D27', stimulus: 'attendeeAddress/attendeePhone/attendeeDefined location chosen but empty', outcome: 'inline required field' },
  { id: 'D29', stimulus: 'definition changes while the form is open', outcome: 'values kept by slug, removed fields dropped, errors recalculated' },
  { id: 'D30', stimulus: 'definition fetched twice out of order', outcome: 'last request wins' },
]
