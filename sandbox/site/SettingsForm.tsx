import { LANGUAGE_CODES } from 'booking-form/contract'
import type { Settings } from './settings.js'

type Choices = readonly (readonly [value: string, label: string])[]

const THEMES: Choices = [
  ['', 'Same as the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
]
const DENSITIES: Choices = [
  ['', 'Comfortable'],
  ['compact', 'Compact'],
]
const DIRECTIONS: Choices = [
  ['', 'Left to right'],
  ['rtl', 'Right to left'],
]
// Each language in its own words.
const LOCALES: Choices = [
  ['', 'English, as the page'],
  ...LANGUAGE_CODES.filter((code) => code !== 'en' && code !== 'iw').map(
    (code) => [code, new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code] as const,
  ),
]
const TIME_ZONES: Choices = [
  ['', 'Same as the device'],
  ...[
    'Europe/Riga',
    'Europe/London',
    'America/New_York',
    'America/Los_Angeles',
    'Asia/Kathmandu',
    'Asia/Tokyo',
    'Australia/Lord_Howe',
  ].map((zone) => [zone, zone.replaceAll('_', ' ')] as const),
]

/** Settings of how the page is shown: a plain form that puts the choices into the address. */
export function SettingsForm({ settings }: { settings: Settings }) {
  const start = new URLSearchParams(location.search).get('start')
  return (
    <details className="settings">
      <summary>Display settings</summary>
      <form>
        {start && <input type="hidden" name="start" value={start} />}
        <Choice name="theme" label="Colours" choices={THEMES} chosen={settings.theme} />
        <Choice name="dir" label="Direction" choices={DIRECTIONS} chosen={settings.dir} />
        <Choice name="density" label="Density" choices={DENSITIES} chosen={settings.density} />
        <Choice name="locale" label="Language" choices={LOCALES} chosen={settings.locale} />
        <Choice name="timeZone" label="Time zone" choices={TIME_ZONES} chosen={settings.timeZone} />
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
