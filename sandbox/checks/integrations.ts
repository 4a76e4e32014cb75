/** Integrations whose internal code does not follow the pattern `integrations:<name with _ for ->`. */
const ODD_CODES: Readonly<Record<string, string>> = {
  'cal-video': 'integrations:daily',
  'google-meet': 'integrations:google:meet',
  'sirius-video': 'integrations:sirius_video_video',
  huddle: 'integrations:huddle01',
  'element-call-video': 'integrations:element-call_video',
}

const PLAIN_CODES =
  'zoom whereby-video whatsapp-video webex-video telegram-video tandem sylaps-video skype-video ' +
  'signal-video shimmer-video salesroom-video roam-video riverside-video ping-video office365-video ' +
  'mirotalk-video jitsi jelly-video jelly-conferencing facetime-video eightxeight-video discord-video ' +
  'demodesk-video campfire-video'

const CODES = new Map([
  ...PLAIN_CODES.split(' ').map((name) => [name, `integrations:${name.replaceAll('-', '_')}`] as const),
  ...Object.entries(ODD_CODES),
])

/**
 * Returns the internal code of an integration, or `undefined` if the API has no integration of that
 * name.
 */
export function toIntegrationCode(name: unknown): string | undefined {
  return typeof name === 'string' ? CODES.get(name) : undefined
}
