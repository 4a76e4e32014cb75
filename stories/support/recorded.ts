import bookings from '../../test/fixtures/calcom/recordings/bookings.jsonl?raw'
import errors from '../../test/fixtures/calcom/recordings/errors.jsonl?raw'
import http from '../../test/fixtures/calcom/recordings/http.jsonl?raw'

/** A recorded reply of the API. */
export interface Reply {
  status: number
  body: unknown
}

const conversations = [bookings, errors, http].flatMap((text) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { name: string; response: Reply }),
)

/**
 * Returns a reply recorded from Cal.com, by the name of its conversation.
 *
 * @throws Error if no conversation has this name
 */
export function recorded(name: string): Reply {
  const found = conversations.find((conversation) => conversation.name === name)
  if (!found) throw new Error(`No conversation is recorded under "${name}"`)
  return found.response
}
