/** A token: a custom property that a page sets to change the look of the form. */
export interface TokenWords {
  /** What it changes. */
  is: string
  /** What holds if it is not set, in words or as CSS. */
  default: string
  /** Another value. */
  example: string
}

/**
 * Every token once. `docs/theming.md` and `custom-elements.json` are generated from it, and tests compare it
 * with the style sheets. A token of one part is named `--bf-<part>-<property>`.
 */
export const TOKEN_WORDS: Readonly<Record<`--bf-${string}`, TokenWords>> = {
  '--bf-color-accent': { is: 'primary button, focus ring, choices', default: 'a blue', example: '#0f766e' },
  '--bf-color-on-accent': { is: 'text on the accent', default: 'white or almost black', example: 'white' },
  '--bf-color-surface': {
    is: 'background of controls and boxes',
    default: 'white or almost black',
    example: '#fffdf8',
  },
  '--bf-color-ink': { is: 'text', default: 'that of the page', example: '#1c1917' },
  '--bf-color-muted': { is: 'text of less importance', default: '72% of the text', example: '#57534e' },
  '--bf-color-link': { is: 'links', default: 'the accent', example: '#0b5c55' },
  '--bf-color-border': { is: 'border of controls', default: 'half ink, half surface', example: '#8a817a' },
  '--bf-color-line': { is: 'lines between parts', default: '14% of the text', example: '#e7e5e4' },
  '--bf-color-tint': {
    is: 'background of what is free or chosen',
    default: '10% of the accent',
    example: '#e6f4f1',
  },
  '--bf-color-focus': { is: 'focus ring', default: 'the accent', example: 'black' },
  '--bf-color-danger': { is: 'errors', default: 'a red', example: '#b91c1c' },
  '--bf-color-success': { is: 'a confirmed booking', default: 'a green', example: '#15803d' },
  '--bf-color-warning': { is: 'warnings', default: 'an ochre', example: '#92400e' },
  '--bf-font': { is: 'font family', default: 'that of the page', example: 'Georgia, serif' },
  '--bf-font-size': {
    is: 'font size; inputs use 16px at least',
    default: 'that of the page; 16px in the element',
    example: '18px',
  },
  '--bf-radius': { is: 'corners of controls and boxes', default: '10px', example: '4px' },
  '--bf-border-width': { is: 'borders of controls and boxes', default: '1px', example: '2px' },
  '--bf-focus-width': { is: 'width of the focus ring', default: '2px', example: '3px' },
  '--bf-focus-offset': { is: 'gap between it and the control', default: '2px', example: '0' },
  '--bf-control-height': {
    is: 'minimum height of buttons and inputs',
    default: '44px; 36px if compact',
    example: '48px',
  },
  '--bf-gap': { is: 'between fields', default: '1.25em; 1em if compact', example: '1.5em' },
  '--bf-gap-group': {
    is: 'between header, fields and button',
    default: '2em; 1.5em if compact',
    example: '2.5em',
  },
  '--bf-width': { is: 'greatest width of the form', default: '32em', example: '40em' },
  '--bf-picker-width': {
    is: 'greatest width of the form with the picker',
    default: '`--bf-width`, or 46em',
    example: '60em',
  },
  '--bf-title-font-size': { is: 'the name of the event', default: '1.375em', example: '1.75em' },
  '--bf-title-font-weight': { is: 'its weight', default: '650', example: '400' },
  '--bf-label-font-weight': { is: 'labels', default: '600', example: '500' },
  '--bf-when-background': {
    is: 'the strip with the time; opaque, because it is sticky',
    default: '`--bf-color-tint`',
    example: 'white',
  },
  '--bf-input-background': { is: 'inputs', default: 'the surface', example: 'transparent' },
  '--bf-input-border-color': {
    is: 'border of inputs and options',
    default: '`--bf-color-border`',
    example: 'gray',
  },
  '--bf-input-radius': { is: 'corners of inputs', default: '`--bf-radius`', example: '0' },
  '--bf-option-background': { is: 'options', default: 'the surface', example: 'transparent' },
  '--bf-option-radius': { is: 'corners of options', default: '`--bf-radius`', example: '999px' },
  '--bf-button-border-color': {
    is: 'border of buttons',
    default: '`--bf-color-border`',
    example: 'lightgray',
  },
  '--bf-button-font-weight': { is: 'weight of buttons', default: '600', example: '500' },
  '--bf-button-radius': { is: 'corners of buttons', default: '`--bf-radius`', example: '999px' },
  '--bf-button-shadow': {
    is: 'shadow of buttons',
    default: '`none`',
    example: '0 1px 2px rgb(0 0 0 / 10%)',
  },
  '--bf-notice-radius': {
    is: 'corners of notices and the summary of errors',
    default: '`--bf-radius`',
    example: '0',
  },
  '--bf-day-height': { is: 'height of days', default: '`--bf-control-height`', example: '40px' },
  '--bf-day-radius': { is: 'corners of days', default: '`--bf-radius`', example: '999px' },
  '--bf-day-background': { is: 'free days', default: '`--bf-color-tint`', example: 'transparent' },
  '--bf-day-chosen-background': { is: 'the chosen day', default: 'the accent', example: 'black' },
  '--bf-day-chosen-color': { is: 'its number', default: '`--bf-color-on-accent`', example: 'white' },
  '--bf-time-height': { is: 'height of times', default: '`--bf-control-height`', example: '40px' },
  '--bf-time-radius': { is: 'corners of times', default: '`--bf-radius`', example: '999px' },
  '--bf-time-chosen-background': {
    is: 'the picked time',
    default: '`--bf-color-tint`',
    example: 'black',
  },
  '--bf-time-chosen-color': { is: 'its text', default: 'the ink', example: 'white' },
  '--bf-clock-height': {
    is: 'height of the switch of the clock',
    default: '`--bf-control-height`',
    example: '36px',
  },
  '--bf-clock-radius': { is: 'its corners', default: '`--bf-radius`', example: '999px' },
  '--bf-clock-chosen-background': {
    is: 'the chosen clock',
    default: '`--bf-color-tint`',
    example: 'black',
  },
  '--bf-clock-chosen-color': { is: 'its text', default: 'the ink', example: 'white' },
  '--bf-dialog-background': {
    is: 'the dialog of the element',
    default: 'the surface',
    example: 'white',
  },
  '--bf-dialog-radius': {
    is: 'corners of the dialog',
    default: '1.5 times `--bf-radius`',
    example: '0',
  },
  '--bf-opener-z-index': { is: 'layer of the floating button', default: '999', example: '10' },
}
