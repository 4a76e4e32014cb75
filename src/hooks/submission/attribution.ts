import { UTM_NAMES } from '../../utils/utmNames.js'

/**
 * The parameters by which analytics tools and ad networks name the source of a visit.
 *
 * @source the click ids of Google, Meta and Microsoft
 */
const NAMES = [...UTM_NAMES, 'gclid', 'gbraid', 'wbraid', 'fbclid', 'msclkid']

/** In characters. The server takes no longer values. */
const VALUE_MAX = 500

/** What the URL of the page contained when a form was first shown, by the `control` of the form. */
const found = new WeakMap<object, Record<string, string>>()

/**
 * Returns the parameters that name the source of the visit, by name, as the URL of the page had them when the
 * function was first called for a form: a page may change its URL before the visitor submits.
 *
 * @param form - identifies the form
 * @param search - the query string of the page
 */
export function recallAttribution(form: object, search: string): Record<string, string> {
  const known = found.get(form)
  if (known) return known
  const params = new URLSearchParams(search)
  const entries = NAMES.map((name): [string, string] => [name, (params.get(name) ?? '').slice(0, VALUE_MAX)])
  const read = Object.fromEntries(entries.filter(([, value]) => value))
  found.set(form, read)
  return read
}
