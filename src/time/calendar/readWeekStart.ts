/**
 * The week data that newer engines add to a locale. Firefox has neither property; some engines have
 * only the older `weekInfo`.
 */
interface WeekInfo {
  getWeekInfo?: () => { firstDay: number }
  weekInfo?: { firstDay: number }
}

const MONDAY = 1

/**
 * Countries whose week does not start on Monday, by first day of the week.
 *
 * @source Unicode CLDR 48, supplemental week data
 */
const OTHER_STARTS: [day: number, countries: string][] = [
  [5, 'MV'],
  [6, 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'],
  [7, 'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT'],
  [7, 'MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'],
]

/**
 * Returns the first day of the week for a locale.
 *
 * @param locale - a BCP 47 tag that `Intl` accepts
 * @returns 1 = Monday … 7 = Sunday
 */
export function readWeekStart(locale: string): number {
  const info: Intl.Locale & WeekInfo = new Intl.Locale(locale)
  const firstDay = (info.getWeekInfo?.() ?? info.weekInfo)?.firstDay
  if (firstDay) return firstDay
  const country = info.maximize().region ?? ''
  return OTHER_STARTS.find(([, countries]) => countries.split(' ').includes(country))?.[0] ?? MONDAY
}
