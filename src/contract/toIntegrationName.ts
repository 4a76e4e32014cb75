const PROPER_NAMES: Record<string, string> = {
  'cal-video': 'Cal Video',
  daily: 'Cal Video',
  office365: 'Microsoft Teams',
  eightxeight: '8x8',
  facetime: 'FaceTime',
  whatsapp: 'WhatsApp',
  mirotalk: 'MiroTalk',
  huddle01: 'Huddle',
}

/**
 * Returns the name that the API has for an integration (`google-meet`), from the code that a booking
 * stores (`integrations:google:meet`).
 */
export function toIntegrationSlug(code: string): string {
  return code.replace(/^integrations:/, '').replace(/[:_]/g, '-')
}

/**
 * Returns the display name of an integration.
 *
 * @param code - the name in an event type (`google-meet`), or the internal code that a booking has as its
 *   `location` until a join link exists (`integrations:google:meet`, `integrations:daily`)
 * @returns for example `Google Meet`; never the code itself
 */
export function toIntegrationName(code: string): string {
  const plain = toIntegrationSlug(code)
  const short = plain.replace(/(-video){1,9}$/, '')
  const proper = PROPER_NAMES[plain] ?? PROPER_NAMES[short]
  return (
    proper ??
    short.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase())
  )
}

/**
 * Returns whether a booking's `location` is an internal code, which must never be shown, rather than an
 * address, link or phone number.
 */
export function isIntegrationCode(location: string): boolean {
  return /^integrations:/.test(location)
}
