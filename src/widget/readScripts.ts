/**
 * The options that can be written as JSON in the page because they are plain data, keyed by the `slot`
 * of their script.
 */
const SLOTS = {
  'event-type': 'eventType',
  'default-values': 'defaultValues',
  metadata: 'metadata',
  messages: 'messages',
  appearance: 'appearance',
  'class-names': 'classNames',
} as const

/** The options that the JSON in an element sets. */
export interface ReadScripts {
  options: { [Option in (typeof SLOTS)[keyof typeof SLOTS]]?: unknown }
  /** A sentence for each script with an unknown slot or without a JSON object. */
  complaints: string[]
}

/** Returns the JSON scripts that are direct children of an element. */
export function findScripts(element: Element): HTMLScriptElement[] {
  return [...element.querySelectorAll<HTMLScriptElement>(':scope > script[type="application/json"]')]
}

/**
 * Parses `<script type="application/json" slot="event-type">` and the scripts for other options. These
 * scripts let a page set objects without JavaScript.
 */
export function readScripts(scripts: readonly HTMLScriptElement[]): ReadScripts {
  const read: ReadScripts = { options: {}, complaints: [] }
  for (const script of scripts) {
    const where = `<script type="application/json" slot="${script.slot}">`
    if (!Object.hasOwn(SLOTS, script.slot)) {
      read.complaints.push(
        `${where} has an unknown slot, so it does nothing. Use one of: ${Object.keys(SLOTS).join(', ')}.`,
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
