import { API_URL, HOST } from '../data/fetchEventTypes.js'

/** A way to use the form. */
export interface Use {
  readonly name: string
  readonly says: string
  readonly code: string
}

/** Returns the three uses of the form, with code that shows the form for one of the host's event types. */
export function toUses(slug: string): readonly Use[] {
  return [
    {
      name: 'React',
      says: 'A component with types. It needs no provider.',
      code: `import { BookingForm } from 'booking-form'
import 'booking-form/styles.css'

export const Book = () => (
  <BookingForm
    eventType={{ username: '${HOST.username}', eventTypeSlug: '${slug}' }}
    apiUrl="${API_URL}"
  />
)`,
    },
    {
      name: 'HTML',
      says: 'A script and an element, for every page. No React, no iframe.',
      code: `<script type="module" src="/widget/booking-form.js"></script>

<booking-form
  username="${HOST.username}"
  event-type-slug="${slug}"
  api-url="${API_URL}"
>
  <a href="mailto:jane@example.com">Book by e-mail</a>
</booking-form>`,
    },
    {
      name: 'Storybook',
      says: 'Every prop to try, every state to look at.',
      code: 'npm ci && npm run storybook',
    },
  ]
}
