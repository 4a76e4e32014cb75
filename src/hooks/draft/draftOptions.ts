/** Options of the `draft` prop. */
export interface DraftOptions {
  /** Identifies the draft, if a page has several forms. @defaultValue the event type */
  key?: string | undefined
  /** Drafts older than this are deleted. @defaultValue 60 */
  maxAgeMinutes?: number | undefined
}
