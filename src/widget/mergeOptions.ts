import type { BookingFormProps } from '../index.js'
import type { ElementSettings } from './elementSettings.js'
import type { ElementOptions } from './options.js'
import { readAttributes } from './readAttributes.js'
import { findScripts, readScripts } from './readScripts.js'
import { readUrl } from './readUrl.js'
import { toMetadata } from './toMetadata.js'
import { toOwnClient } from './toOwnClient.js'

declare const __BOOKING_FORM_ON_PREACT__: true | undefined

/**
 * Whether this build can use a query client of the host. The build on Preact cannot, because it
 * contains no react-query.
 */
const canUseQueryClient = typeof __BOOKING_FORM_ON_PREACT__ === 'undefined'

/** The configuration of an element. */
export interface ReadElement {
  props: BookingFormProps
  settings: ElementSettings
  /** Whether a property, JSON or an attribute sets the event type, or the uid of a booking to show. */
  isNamed: boolean
  /** A sentence for each part of the configuration that was left out. */
  complaints: string[]
}

/**
 * Reads the configuration of an element. Properties win over JSON in the element, JSON over attributes, and
 * attributes over the URL of the page, which is read only if the element allows it.
 *
 * @param options - the properties that were set on the element
 */
export function mergeOptions(element: HTMLElement, options: ElementOptions): ReadElement {
  const read = readAttributes(element.attributes)
  const json = readScripts(findScripts(element))
  const {
    mode = 'inline',
    buttonLabel,
    prefillFromUrl,
    prefillPrefix,
  } = read.element as Partial<Record<string, string>>
  const { chooseAnother } = read.element
  const search =
    prefillFromUrl === undefined ? '' : (element.ownerDocument.defaultView?.location.search ?? '')
  const url = readUrl({
    search,
    allowed: prefillFromUrl === 'true' ? '' : prefillFromUrl,
    prefix: prefillPrefix || undefined,
  })
  const jsonOptions = json.options as ElementOptions
  const { metadata, complaints } = toMetadata(options.metadata ?? jsonOptions.metadata, [
    read.metadata,
    url.metadata,
  ])
  const eventType = options.eventType ?? jsonOptions.eventType ?? read.eventType
  const props = {
    ...(element.lang && { locale: element.lang }),
    ...(url.timeZone && { timeZone: url.timeZone }),
    ...(read.element.uid !== undefined && { bookingUid: read.element.uid }),
    ...read.option,
    ...jsonOptions,
    ...options,
    ...(options.client && { client: toOwnClient(options.client) }),
    ...(!canUseQueryClient && { queryClient: undefined }),
    eventType: eventType as BookingFormProps['eventType'],
    metadata,
    defaultValues: {
      ...url.defaultValues,
      ...read.defaultValues,
      ...jsonOptions.defaultValues,
      ...options.defaultValues,
      responses: {
        ...url.defaultValues.responses,
        ...jsonOptions.defaultValues?.responses,
        ...options.defaultValues?.responses,
      },
    },
    appearance: { ...read.appearance, ...jsonOptions.appearance, ...options.appearance },
    successRedirect: { ...read.successRedirect, ...options.successRedirect },
  }
  return {
    props: props as BookingFormProps,
    settings: {
      mode: mode as ElementSettings['mode'],
      buttonLabel: buttonLabel || undefined,
      chooseAnother: !!(chooseAnother || options.onChooseAnother),
    },
    isNamed: !!props.bookingUid || Object.keys(eventType).length > 0,
    complaints: [...read.complaints, ...json.complaints, ...url.complaints, ...complaints],
  }
}
