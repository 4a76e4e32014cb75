import type { Fault } from './types.js'

/** Time. */
export const time: readonly Fault[] = [
  { id: 'T01', stimulus: 'all IANA zones × instants around every 2026–2028 transition × 5 process zones', outcome: 'label equals Intl oracle' },
  { id: 'T02', stimulus: 'fold (NY 2026-11-01 01:30 twice)', outcome: 'both shown with offset/zone name, distinct', waitsFor: 'choosing a time' },
  { id: 'T04', stimulus: 'Lord Howe 30-min fold 01:45', outcome: '+11:00 and +10:30 distinguished', waitsFor: 'choosing a time' },
  { id: 'T05', stimulus: '+05:45, +12:45, +08:45 zones', outcome: 'minutes right' },
  { id: 'T06', stimulus: 'Antarctica/Troll, Africa/Casablanca (negative DST), 2 h shifts', outcome: 'right' },
  { id: 'T07', stimulus: 'browser says Asia/Calcutta, list says Asia/Kolkata (or reverse)', outcome: 'same option selected, sent value valid for server', waitsFor: 'choosing a zone' },
  { id: 'T09', stimulus: 'GMT+5, +05:30, , Not/AZone, constructor, __proto__', outcome: 'treated as unknown zone, visitor asked; no throw' },
  { id: 'T10', stimulus: 'zone newer than the browser\'s tz data', outcome: 'falls back to offset text from server or UTC + notice', waitsFor: 'choosing a zone' },
  { id: 'T11', stimulus: 'start without offset', outcome: 'rejected at configuration (browser reads it local, Cal.com reads it UTC)' },
  { id: 'T12', stimulus: 'start with offset +05:30', outcome: 'converted to …Z' },
  { id: 'T14', stimulus: '2026-02-30T10:00:00Z, 24:00:00, :60, epoch number, RFC 2822 text', outcome: 'rejected' },
  { id: 'T15', stimulus: 'leap day 2028-02-29 across date line', outcome: 'right date in each zone' },
  { id: 'T16', stimulus: 'start in the past by server\'s view', outcome: 'conflict text; client warns but does not block near now' },
  { id: 'T17', stimulus: 'device clock 1 h / 1 year off', outcome: 'can still book; no "in the past" block from our side' },
  { id: 'T19', stimulus: 'midnight 24:00 vs 00:00 in h23/h24 locales', outcome: 'never "24:00"' },
  { id: 'T20', stimulus: '12/24 h, calendars (th-Buddhist, ar digits), week start', outcome: 'follows locale, Gregorian unless set; machine value unaffected' },
  { id: 'T21', stimulus: 'end before start / duration 0 / 48 h', outcome: 'duration and day change shown; bad ones dropped' },
  { id: 'T22', stimulus: 'SSR in UTC, visitor elsewhere', outcome: 'server renders neutral/UTC text, client zone applied after mount; no hydration error' },
  { id: 'T24', stimulus: 'zone changed by visitor during submit', outcome: 'request keeps the zone at press time', waitsFor: 'choosing a zone' },
  { id: 'T25', stimulus: 'traveller: DST change between booking and meeting', outcome: 'label states zone and offset at meeting time' },
  { id: 'T26', stimulus: 'server returns other zone/time for host', outcome: 'both shown labelled' },
]
