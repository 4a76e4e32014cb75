/** One condition of a {@link ShowIf}, about the answer to another field. */
export type ShowCondition = {
  /** The slug of the other field. */
  field: string
} & (
  | {
      /**
       * Whether the answer is this value, or (`not`) is anything else or missing. A checkbox that is not
       * ticked has no answer and equals `false`. The answer to the location is the type of the place.
       */
      operator: 'equals' | 'not'
      value: string | number | boolean
    }
  | {
      /** Whether a list has this option, or a text has these characters, in capitals or not. */
      operator: 'contains'
      value: string
    }
  | {
      /** Whether a number or a day (`2026-12-31`) is greater or less than this one. */
      operator: 'over' | 'under'
      value: number | string
    }
  | {
      /** Whether there is no answer. */
      operator: 'empty'
      value?: never
    }
)

/**
 * When a field is shown: if all or any of the conditions are met. A field that is not shown counts as
 * unanswered for the conditions of other fields, and is neither validated nor sent.
 */
export type ShowIf = { all: ShowCondition[]; any?: never } | { any: ShowCondition[]; all?: never }

/** A day of the week, in English. */
export type WeekdayName = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday'

/** What only a definition written by a host has. The API sends none of these. */
export interface HostFieldOptions {
  /** Shows the field only if answers to other fields meet these conditions. */
  showIf?: ShowIf
  /** Fields of the type `date`: the first day to choose, `2026-12-31`. */
  min?: string
  /** Fields of the type `date`: the last day to choose, `2026-12-31`. */
  max?: string
  /** Fields of the type `date`: the days of the week to choose from. @defaultValue all */
  weekdays?: WeekdayName[]
  /** Fields of the type `file`: what to accept, as in `accept` of an `<input>`. @defaultValue all files */
  accept?: string
  /** Fields of the type `file`: the greatest size of a file, in bytes. */
  maxBytes?: number
  /** Fields of the type `file`: whether several files can be sent. @defaultValue `false` */
  multiple?: boolean
  /** Fields of the type `consent`: what the visitor agrees to, as links below the label. */
  links?: { text: string; url: string }[]
}

/** Returns an own property of what only a host defines; `undefined` if it has none. Its type is unchecked. */
export function readHostOption({ extra }: { extra?: unknown }, name: keyof HostFieldOptions): unknown {
  return typeof extra === 'object' && extra && Object.hasOwn(extra, name)
    ? (extra as Record<string, unknown>)[name]
    : undefined
}
