import {
  DENSITIES,
  DIRECTIONS,
  LAYOUTS,
  LOCALES,
  ORDERS,
  THEMES,
  TIME_ZONES,
  type Choices,
} from './choices.js'
import type { Settings } from './settings.js'

/** Settings of how the page is shown: a plain form that puts the choices into the address. */
export function SettingsForm({ settings }: { settings: Settings }) {
  const query = new URLSearchParams(location.search)
  return (
    <details className="settings">
      <summary>Display settings</summary>
      <form>
        {['start', 'meeting'].map((name) => {
          const value = query.get(name)
          return value && <input key={name} type="hidden" name={name} value={value} />
        })}
        <Choice name="theme" label="Colours" choices={THEMES} chosen={settings.theme} />
        <Choice name="dir" label="Direction" choices={DIRECTIONS} chosen={settings.dir} />
        <Choice name="density" label="Density" choices={DENSITIES} chosen={settings.density} />
        <Choice name="locale" label="Language" choices={LOCALES} chosen={settings.locale} />
        <Choice name="timeZone" label="Time zone" choices={TIME_ZONES} chosen={settings.timeZone} />
        <Choice name="pickerLayout" label="Free times" choices={LAYOUTS} chosen={settings.pickerLayout} />
        <Choice name="order" label="Order" choices={ORDERS} chosen={settings.order} />
        <button type="submit">Apply</button>
      </form>
    </details>
  )
}

function Choice({
  name,
  label,
  choices,
  chosen,
}: {
  name: string
  label: string
  choices: Choices
  chosen: string | undefined
}) {
  const known = choices.some(([value]) => value === chosen)
  return (
    <label>
      {label}
      <select name={name} defaultValue={known ? chosen : ''}>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
