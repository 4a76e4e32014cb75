/**
 * The parts of the form that can be styled. A part has the class `bf-<part>` and, for styling from
 * outside a shadow tree, the `part` attribute that `::part(<part>)` selects. Some parts have tokens of
 * their own, named `--bf-<part>-<property>`.
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
  | 'when-long'
  | 'when-short'
  | 'when-text'
  | 'when-time'
  | 'when-zone'
  | 'fields'
  | 'field-group'
  | 'field'
  | 'field-group'
  | 'label'
  | 'marker'
  | 'hint'
  | 'error'
  | 'count'
  | 'input'
  | 'textarea'
  | 'select'
  | 'options'
  | 'option'
  | 'option-label'
  | 'option-row'
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
  | 'files'
  | 'files-add'
  | 'files-list'
  | 'file'
  | 'file-text'
  | 'file-name'
  | 'file-status'
  | 'file-progress'
  | 'consent-links'
  | 'button'
  | 'button-label'
  | 'button-progress'
  | 'spinner'
  | 'guard'
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
  | 'pick'
  | 'hold'
  | 'series'
  | 'series-summary'
  | 'occurrences'
  | 'occurrence'
  | 'picker'
  | 'picker-columns'
  | 'picker-settings'
  | 'nearest'
  | 'list'
  | 'list-day'
  | 'list-end'
  | 'month'
  | 'month-head'
  | 'month-title'
  | 'month-step'
  | 'month-grid'
  | 'weekday'
  | 'day'
  | 'times'
  | 'times-title'
  | 'times-scroll'
  | 'times-part'
  | 'times-part-title'
  | 'times-list'
  | 'time'
  | 'time-note'
  | 'clock'
  | 'clock-choice'
  | 'zone'
  | 'zone-button'
  | 'zone-now'
  | 'zone-search'
  | 'zone-list'
  | 'zone-option'
  | 'zone-place'
  | 'zone-clock'
  | 'zone-name'
  | 'after'
  | 'calendars'
  | 'changes'
  | 'change'
  | 'change-title'
  | 'former'
  | 'meetings'
  | 'meeting'
  | 'meeting-link'
  | 'skeleton'
  | 'sr-only'

/** Classes that the host adds to parts. */
export type PartClassNames = Partial<Record<PartName, string>>

/** States of a part. Each that is true becomes `data-<state>`, and the name `<part>-<state>` of `part`. */
export type PartState = Record<string, boolean | undefined>

/** Returns the attributes of a part, with those of each state that is true. */
export type ToPart = (name: PartName, state?: PartState) => Record<string, string>

/**
 * Creates the function that returns the attributes of a part: its class and the host's classes, its
 * `part`, and its states.
 */
export function createPart(classNames: PartClassNames = {}): ToPart {
  return (name, state) => {
    const attributes: Record<string, string> = { className: `bf-${name}`, part: name }
    if (classNames[name]) attributes.className += ` ${classNames[name]}`
    // `::part()` cannot be followed by an attribute selector, so a state is a name of its own there.
    if (state)
      for (const key of Object.keys(state))
        if (state[key]) {
          attributes[`data-${key}`] = ''
          attributes.part += ` ${name}-${key}`
        }
    return attributes
  }
}
