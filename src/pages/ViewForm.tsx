import { useBookingFormContext } from '../components/BookingFormContext.js'
import { usePickerMessages } from '../components/picker/usePickerMessages.js'
import { enPages } from '../messages/enPages.js'
import { listZones } from '../time/zones/listZones.js'
import { Button } from '../ui/Button.js'
import { usePart } from '../ui/usePart.js'
import type { KeptQuery } from './PageQuery.js'
import { PlainSelect } from './PlainSelect.js'

/** Props of {@link ViewForm}. */
export interface ViewFormProps {
  /** The month that is shown, `YYYY-MM`. */
  month: string
  kept: KeptQuery
}

/** Lets the visitor choose the time zone and the length, and shows the month again. */
export function ViewForm({ month, kept }: ViewFormProps) {
  const { eventType, messages, style } = useBookingFormContext()
  const { zones } = usePickerMessages()
  const part = usePart()
  const { lengthInMinutesOptions: lengths = [], lockTimeZoneToggleOnBookingPage: isLocked } = eventType
  const found = isLocked ? [] : listZones(style.locale, `${month}-15T12:00:00Z`, style.hourCycle)
  const options = found.map(({ id, city, offset, country }) => ({
    value: id,
    label: `${city}${country ? `${messages.form.separator}${country}` : ''} (${offset})`,
  }))
  if (!options.some(({ value }) => value === style.timeZone))
    options.unshift({ value: style.timeZone, label: style.timeZone })
  const { showZone } = { ...enPages.pages, ...messages.pages }
  return (
    <form {...part('form')} method="get" action="?">
      <input type="hidden" name="month" value={month} />
      {kept.language && <input type="hidden" name="language" value={kept.language} />}
      {lengths.length > 1 && (
        <PlainSelect
          name="length"
          label={messages.labels.lengthInMinutes}
          value={String(kept.length ?? eventType.lengthInMinutes)}
          options={lengths.map((one) => ({ value: String(one), label: messages.form.minutes(one) }))}
        />
      )}
      <PlainSelect name="timeZone" label={zones.title} value={style.timeZone} options={options} />
      {(options.length > 1 || lengths.length > 1) && (
        <div {...part('actions')}>
          <Button type="submit">{showZone}</Button>
        </div>
      )}
    </form>
  )
}
