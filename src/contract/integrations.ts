/**
 * The video and call apps that can be the location of an event type, as the API spells them. The list
 * has its own file, apart from `toIntegrationName.ts`, because only lazy-loaded modules need the list.
 *
 * @source Cal.com API v2, version 2024-08-13, `location.integration` (29 names)
 */
export const INTEGRATIONS = (
  'cal-video google-meet zoom whereby-video whatsapp-video webex-video telegram-video tandem sylaps-video ' +
  'skype-video sirius-video signal-video shimmer-video salesroom-video roam-video riverside-video ' +
  'ping-video office365-video mirotalk-video jitsi jelly-video jelly-conferencing huddle facetime-video ' +
  'element-call-video eightxeight-video discord-video demodesk-video campfire-video'
).split(' ')
