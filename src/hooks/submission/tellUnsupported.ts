import { toUnsupportedText } from '../../form/toUnsupportedText.js'
import type { FormDefinition } from '../../form/types.js'

/** Tells the developer, on the console, which fields of a definition cannot be drawn and why. */
export function tellUnsupported({ unsupported }: FormDefinition): void {
  // The one thing that only the console can say: the page itself is fine, the definition is not.
  // oxlint-disable-next-line no-console
  for (const field of unsupported) console.warn(`[booking-form] ${toUnsupportedText(field)}`)
}
