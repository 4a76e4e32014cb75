import type { EventType } from 'booking-form/contract'
import { LOCALES, THEMES, type Choices } from '../choices.js'
import type { Settings } from '../settings.js'

interface QuickSettingsProps {
  eventTypes: readonly EventType[]
  slug: string
  settings: Settings
  /** Receives what changed, by the names in the address. */
  onChange: (change: Record<string, string>) => void
}

/** What the form above shows, and how: changes at once. */
export function QuickSettings({ eventTypes, slug, settings, onChange }: QuickSettingsProps) {
  const meetings = eventTypes.map((one) => [one.slug ?? '', one.title ?? ''] as const)
  const select = (name: string, label: string, choices: Choices, value: string | undefined) => (
    <label>
      <span className="hidden">{label}</span>
      <select value={value} onChange={({ target }) => onChange({ [name]: target.value })}>
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <div className="quick-settings" role="group" aria-label="What this form shows">
      {select('meeting', 'Meeting', meetings.length ? meetings : [[slug, 'Meeting']], slug)}
      {select('locale', 'Language', LOCALES, settings.locale ?? '')}
      {select('theme', 'Colours', THEMES, settings.theme === 'auto' ? '' : settings.theme)}
    </div>
  )
}
