import { useEffect, useMemo, useRef } from 'react'
import { BookingFormElement } from '../../src/entries/element.js'
import {
  BookingForm,
  createBookingClient,
  type BookingClient,
  type BookingFormProps,
} from '../../src/index.js'

/** How the toolbar wants forms to be rendered. */
export interface RenderSettings {
  /** As the React component, or as the element. */
  renderer: 'react' | 'element'
  /** The network between the form and its server. */
  network: 'fast' | 'slow' | 'fails'
  /** Renders the element without a shadow tree, so that a story finds its parts. */
  noShadow?: boolean
}

/** The delay of each reply on a slow network, in milliseconds. */
const SLOW_MS = 3000

/** Renders the form as the toolbar says. */
export function RenderedForm({
  render,
  ...props
}: BookingFormProps & { render?: RenderSettings | undefined }) {
  const { client: given } = props
  const network = render?.network ?? 'fast'
  const client = useMemo(() => throughNetwork(given, network), [given, network])
  if (render?.renderer === 'element')
    return <ElementForm {...props} client={client} noShadow={render.noShadow} />
  return <BookingForm {...props} client={client} />
}

/** Renders the element, with the props as its properties. */
export function ElementForm({ noShadow, ...props }: BookingFormProps & { noShadow?: boolean | undefined }) {
  const box = useRef<HTMLDivElement>(null)
  const element = useRef<BookingFormElement>(null)
  const last = useRef<string[]>([])
  useEffect(() => {
    if (!customElements.get('booking-form')) customElements.define('booking-form', BookingFormElement)
    const created = (element.current ??= document.createElement('booking-form'))
    const { className, ...options } = props
    created.className = className ?? ''
    created.toggleAttribute('no-shadow', !!noShadow)
    const unset = last.current.filter((name) => !(name in options)).map((name) => [name, undefined])
    last.current = Object.keys(options)
    Object.assign(created, Object.fromEntries(unset), options)
    if (!created.isConnected) box.current?.append(created)
  })
  return <div ref={box} />
}

function throughNetwork(client: BookingClient | undefined, network: RenderSettings['network']) {
  if (network === 'fails')
    return createBookingClient({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) })
  if (network === 'fast' || !client) return client
  const slow = Object.entries(client).map(([name, call]: [string, unknown]) => [
    name,
    typeof call === 'function'
      ? async (...args: unknown[]) => {
          await new Promise((resolve) => setTimeout(resolve, SLOW_MS))
          return Reflect.apply(call, client, args) as unknown
        }
      : call,
  ])
  return Object.fromEntries(slow) as BookingClient
}
