/** What the server said about one field: the field as it names it, and the code or the words. */
export interface ServerFieldError {
  /** A slug, as given or mapped, or a path of the body such as `attendee.email`. */
  name: string
  /** Such as `error_required_field`; the server's own words when it has no code for it. */
  code: string
}
