/**
 * The parts of the form that can be styled. One name gives the class `bf-<part>`, the shadow part `<part>` and the
 * tokens `--bf-<part>-<property>`.
 */
export type PartName =
  | 'root'
  | 'form'
  | 'header'
  | 'title'
  | 'meta'
  | 'meta-item'
  | 'description'
  | 'when'
  | 'when-date'
  | 'when-text'
  | 'when-time'
  | 'when-zone'
  | 'fields'
  | 'field'
  | 'label'
  | 'marker'
  | 'hint'
  | 'error'
  | 'control'
  | 'count'
  | 'input'
  | 'textarea'
  | 'select'
  | 'options'
  | 'option'
  | 'option-label'
  | 'option-row'
  | 'option-text'
  | 'option-detail'
  | 'option-input'
  | 'pair'
  | 'phone'
  | 'phone-country'
  | 'select-box'
  | 'check'
  | 'link'
  | 'sub-label'
  | 'note'
  | 'guests'
  | 'guest'
  | 'guest-remove'
  | 'text'
  | 'button'
  | 'button-label'
  | 'button-pending'
  | 'spinner'
  | 'actions'
  | 'working'
  | 'summary'
  | 'summary-title'
  | 'summary-list'
  | 'notice'
  | 'notice-title'
  | 'notice-body'
  | 'notice-text'
  | 'icon'
  | 'confirmation'
  | 'confirmation-title'
  | 'confirmation-name'
  | 'confirmation-icon'
  | 'confirmation-date'
  | 'confirmation-time'
  | 'confirmation-status'
  | 'details'
  | 'detail'
  | 'detail-label'
  | 'detail-value'
  | 'occurrences'
  | 'occurrence'
  | 'after'
  | 'calendars'
  | 'change'
  | 'change-title'
  | 'former'
  | 'skeleton'
  | 'sr-only'

/** Classes a host adds to parts. */
export type PartClassNames = Partial<Record<PartName, string>>

/** The states that a part may be in; present as `data-<state>` or absent. */
export type PartState = Record<string, boolean | undefined>

/**
 * The attributes of a part: class, shadow part, and a `data-<state>` for each state that holds.
 *
 * @param name - the part, see {@link PartName}
 * @param state - states; those that do not hold leave no attribute
 */
export function part(name: PartName, state: PartState = {}): Record<string, string> {
  const attributes: Record<string, string> = { className: `bf-${name}`, part: name }
  for (const [key, holds] of Object.entries(state)) if (holds) attributes[`data-${key}`] = ''
  return attributes
}
