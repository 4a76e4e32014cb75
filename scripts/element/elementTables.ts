import { ATTRIBUTES, type AttributeKind, type AttributeName } from '../../src/widget/attributes.js'
import type { BookingFormEventMap } from '../../src/widget/events.js'
import { OPTION_NAMES } from '../../src/widget/options.js'
import { ATTRIBUTE_WORDS, EVENT_WORDS } from './elementWords.js'
import { toThemingManifest } from './themingTables.js'
import { toTable } from './toTable.js'

const names = Object.keys(ATTRIBUTES) as AttributeName[]
const events = Object.keys(EVENT_WORDS) as (keyof BookingFormEventMap)[]

/** Returns the Markdown tables of docs/element.md, generated from the tables that the element reads. */
export function toElementTables(): { attributes: string; events: string } {
  const kind = (name: AttributeName): string => toKindText(ATTRIBUTES[name][2])
  return {
    attributes: toTable(
      ['attribute', 'value', 'what it does'],
      names.map((name) => [`\`${name}\``, kind(name), ATTRIBUTE_WORDS[name]]),
    ),
    events: toTable(
      ['event', 'when', '`event.detail`'],
      events.map((name) => [`\`${name}\``, EVENT_WORDS[name].when, EVENT_WORDS[name].detail]),
    ),
  }
}

/** Returns the custom elements manifest, which editors and Storybook read. */
export function toCustomElements(): object {
  const attributes = names.map((name) => ({
    name,
    description: ATTRIBUTE_WORDS[name],
    type: { text: toTypeText(ATTRIBUTES[name][2]) },
  }))
  const method = (name: string, description: string) => ({ kind: 'method', name, description })
  const declaration = {
    kind: 'class',
    name: 'BookingFormElement',
    tagName: 'booking-form',
    customElement: true,
    description: 'A booking form for an event type.',
    attributes: [
      ...attributes,
      {
        name: 'metadata-*',
        description: 'A string that is stored with the booking.',
        type: { text: 'string' },
      },
    ],
    members: [
      ...OPTION_NAMES.map((name) => ({ kind: 'field', name, type: { text: `BookingFormProps['${name}']` } })),
      {
        kind: 'field',
        name: 'booking',
        readonly: true,
        type: { text: 'CreatedBooking | undefined' },
        description: 'The booking that was made with this element.',
      },
      method('open', 'Opens the dialog.'),
      method('close', 'Closes the dialog. Answers are kept.'),
      method('preload', 'Renders the form of the dialog before it is opened.'),
    ],
    events: events.map((name) => ({
      name,
      description: EVENT_WORDS[name].when,
      type: { text: `BookingFormEventMap['${name}']` },
    })),
    slots: [
      {
        name: '',
        description: 'Fallback content, shown until the form is rendered and when it cannot be shown.',
      },
      {
        name: 'event-type',
        description: 'A `<script type="application/json">` with the definition of the event type.',
      },
    ],
    ...toThemingManifest(),
  }
  const path = 'dist/widget/booking-form.js'
  const exported = {
    kind: 'custom-element-definition',
    name: 'booking-form',
    declaration: { name: 'BookingFormElement', module: path },
  }
  return {
    schemaVersion: '1.0.0',
    modules: [{ kind: 'javascript-module', path, declarations: [declaration], exports: [exported] }],
  }
}

function toKindText(kind: AttributeKind): string {
  if (kind === 'flag') return 'flag'
  if (kind === 'integer') return 'whole number'
  if (kind === 'list') return 'list'
  return kind === 'text' ? 'text' : kind.map((word) => `\`${word}\``).join(', ')
}

function toTypeText(kind: AttributeKind): string {
  if (kind === 'flag') return 'boolean'
  if (kind === 'integer') return 'number'
  return kind === 'text' || kind === 'list' ? 'string' : kind.map((word) => `'${word}'`).join(' | ')
}
