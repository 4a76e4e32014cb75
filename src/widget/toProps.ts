import type { BookingFormProps } from '../index.js'
import type { ElementOptions } from './options.js'
import { readAttributes } from './readAttributes.js'
import { findScripts, readScripts } from './readScripts.js'
import { readUrl } from './readUrl.js'
import { toMetadata } from './toMetadata.js'
import { toOwnClient } from './toOwnClient.js'

/** How an element shows its form. */
export interface ElementSettings {
  mode: 'inline' | 'dialog' | 'floating'
  buttonLabel: string | undefined
}

/** All that an element says. */
export interface ReadElement {
  props: BookingFormProps
  settings: ElementSettings
  /** Whether anything names the event type. */
  isNamed: boolean
  /** A sentence for each thing that cannot be read. */
  complaints: string[]
}

/**
 * Reads an element: what was set as a property counts first, then JSON in the element, then attributes, then the
 * address of the page where the element asks for it.
 *
 * @param own - the properties that were set
 */
export function toProps(element: HTMLElement, own: ElementOptions): ReadElement {
  const read = readAttributes(element.attributes)
  const json = readScripts(findScripts(element))
  const {
    mode = 'inline',
    buttonLabel,
    prefillFromUrl,
    prefillPrefix,
  } = read.element as Partial<Record<string, string>>
  const search =
    prefillFromUrl === undefined ? '' : (element.ownerDocument.defaultView?.location.search ?? '')
  const url = readUrl({
    search,
    allowed: prefillFromUrl === 'true' ? '' : prefillFromUrl,
    prefix: prefillPrefix || undefined,
  })
  const written = json.options as ElementOptions
  const { metadata, complaints } = toMetadata(own.metadata ?? written.metadata, [read.metadata, url.metadata])
  const eventType = own.eventType ?? written.eventType ?? read.eventType
  const props = {
    ...(element.lang && { locale: element.lang }),
    ...(url.timeZone && { timeZone: url.timeZone }),
    ...read.option,
    ...written,
    ...own,
    ...(own.client && { client: toOwnClient(own.client) }),
    eventType: eventType as BookingFormProps['eventType'],
    metadata,
    defaultValues: {
      ...{ ...url.defaultValues, ...read.defaultValues, ...written.defaultValues, ...own.defaultValues },
      responses: {
        ...url.defaultValues.responses,
        ...written.defaultValues?.responses,
        ...own.defaultValues?.responses,
      },
    },
    appearance: { ...read.appearance, ...written.appearance, ...own.appearance },
    successRedirect: { ...read.successRedirect, ...own.successRedirect },
  }
  return {
    props,
    settings: { mode: mode as ElementSettings['mode'], buttonLabel: buttonLabel || undefined },
    isNamed: Object.keys(eventType).length > 0,
    complaints: [...read.complaints, ...json.complaints, ...url.complaints, ...complaints],
  }
}
