/** Options that are plain data, and so can be written as JSON in the page. */
const SLOTS = {
  'event-type': 'eventType',
  'default-values': 'defaultValues',
  metadata: 'metadata',
  messages: 'messages',
  appearance: 'appearance',
  'class-names': 'classNames',
} as const

/** What the JSON in an element says. */
export interface ReadScripts {
  options: { [Option in (typeof SLOTS)[keyof typeof SLOTS]]?: unknown }
  /** A sentence for each script that cannot be read. */
  complaints: string[]
}

/** The scripts of an element that are data for it. */
export function findScripts(element: Element): HTMLScriptElement[] {
  return [...element.querySelectorAll<HTMLScriptElement>(':scope > script[type="application/json"]')]
}

/** Reads `<script type="application/json" slot="event-type">` and its like, so that a page without JavaScript of its own can give objects. */
export function readScripts(scripts: readonly HTMLScriptElement[]): ReadScripts {
  const read: ReadScripts = { options: {}, complaints: [] }
  for (const script of scripts) {
    const where = `<script type="application/json" slot="${script.slot}">`
    if (!Object.hasOwn(SLOTS, script.slot)) {
      read.complaints.push(
        `${where} is not known, so it does nothing. Its slot is one of: ${Object.keys(SLOTS).join(', ')}.`,
      )
      continue
    }
    const value = parse(script.text)
    if (typeof value === 'object' && value !== null)
      read.options[SLOTS[script.slot as keyof typeof SLOTS]] = value
    else
      read.complaints.push(
        `${where} holds no JSON object, so it does nothing. Check its commas and quotation marks.`,
      )
  }
  return read
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
