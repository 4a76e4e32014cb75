/** 1 Monday … 7 Sunday. */
export function readWeekStart(locale: string): number {
  const intl = new Intl.Locale(locale) as Intl.Locale & { weekInfo?: { firstDay: number }; getWeekInfo?: () => { firstDay: number } }
  return (intl.getWeekInfo?.() ?? intl.weekInfo)?.firstDay ?? 1
}
