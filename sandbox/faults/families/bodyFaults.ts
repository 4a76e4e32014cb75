import { afterCommit, html, json, refuseWith, type Committed } from '../answers.js'
import { refuse } from '../../http/refusal.js'
import type { Fault, FaultCall } from '../Fault.js'

const TWENTY_MEGABYTES = 20 * 1024 * 1024
const LEVELS = 200_000

/** Responses that arrive complete but are not what a booking's response should be. */
export const BODY_FAULTS: readonly Fault[] = [
  {
    name: 'html-200',
    ids: ['N25'],
    says: 'A login page responds in place of the server, with 200.',
    answer: () => html(200, 'Sign in', 'Please sign in to go on.'),
  },
  {
    name: 'html-502',
    ids: ['N15'],
    says: 'A proxy responds with 502: bad gateway.',
    answer: () => html(502, '502 Bad Gateway', 'The server behind this one gave no usable answer.'),
  },
  {
    name: 'html-524',
    ids: ['N15'],
    says: 'The booking is made, but a proxy gives up waiting and responds with 524: timeout.',
    answer: afterCommit(() =>
      html(524, '524: A timeout occurred', 'The server behind this one took too long.'),
    ),
  },
  {
    name: 'empty-201',
    ids: ['N30'],
    says: 'It books and responds with 201 and an empty body.',
    answer: afterCommit(() => json(201, '')),
  },
  {
    name: 'no-content-204',
    ids: ['N30'],
    says: 'It books and responds with 204: no content.',
    answer: afterCommit(() => new Response(null, { status: 204 })),
  },
  {
    name: 'json-null',
    ids: ['N27'],
    says: 'It books and responds with null.',
    answer: afterCommit(() => json(201, 'null')),
  },
  {
    name: 'json-array',
    ids: ['N27'],
    says: 'It books and responds with an empty list.',
    answer: afterCommit(() => json(201, '[]')),
  },
  {
    name: 'json-string',
    ids: ['N27'],
    says: 'It books and responds with "ok".',
    answer: afterCommit(() => json(201, '"ok"')),
  },
  {
    name: 'json-empty-object',
    ids: ['N27'],
    says: 'It books and responds with an empty object.',
    answer: afterCommit(() => json(201, '{}')),
  },
  {
    name: 'wrong-shape',
    ids: ['N27', 'R27'],
    says: 'It books and reports success in a shape that no client knows.',
    answer: afterCommit(() =>
      json(201, { status: 'success', data: { booking: { reference: 7, when: 'soon' } } }),
    ),
  },
  {
    name: 'status-error-200',
    ids: ['N31'],
    says: 'It responds with 200, but the body is a refusal: the time is taken.',
    answer: refuseWith200,
  },
  {
    name: 'success-with-400',
    ids: ['N32'],
    says: 'It books and responds with 400, but the body says success.',
    answer: afterCommit(({ text }) => json(400, text)),
  },
  {
    name: 'wrong-charset',
    ids: ['N37'],
    says: 'It books and names a charset that the body is not encoded in.',
    answer: afterCommit(mislabel),
  },
  {
    name: 'no-content-type',
    ids: ['N37'],
    says: 'It books and names no content type.',
    answer: afterCommit(({ text }) => new Response(new TextEncoder().encode(text), { status: 201 })),
  },
  {
    name: 'bom',
    ids: ['N39'],
    says: 'It books, and the response starts with a byte order mark.',
    answer: afterCommit(({ text }) => json(201, `\uFEFF${text}`)),
  },
  {
    name: 'twenty-megabytes',
    ids: ['N35'],
    says: 'It books and responds with twenty megabytes.',
    answer: afterCommit(pad),
  },
  {
    name: 'deep-json',
    ids: ['N36'],
    says: 'It books, and the response is nested 200,000 levels deep.',
    answer: afterCommit(deepen),
  },
  {
    name: 'proto-keys',
    ids: ['N40'],
    says: 'It books, and the response contains __proto__, constructor and duplicate keys.',
    answer: afterCommit(poison),
  },
]

async function refuseWith200(call: FaultCall): Promise<Response> {
  const message = 'User either already has booking at this time or is not available'
  return json(200, await refuseWith(() => refuse(400, message))(call).text())
}

/**
 * `charset` is the charset that the response declares. With `encoded=1` the bytes really are in it,
 * which a JSON parser may not expect.
 */
function mislabel({ call, text }: Committed): Response {
  const charset = call.params.get('charset') === 'iso-8859-1' ? 'iso-8859-1' : 'utf-16le'
  const encoding = charset === 'utf-16le' ? 'utf16le' : 'latin1'
  const bytes = Buffer.from(text, call.params.get('encoded') === '1' ? encoding : 'utf8')
  return new Response(new Uint8Array(bytes), {
    status: 201,
    headers: { 'content-type': `application/json; charset=${charset}` },
  })
}

/** The padding comes first, so that a client which stops reading has not seen the booking. */
function pad({ text }: Committed): Response {
  return json(201, `{"padding":"${'x'.repeat(TWENTY_MEGABYTES)}",${text.slice(1)}`)
}

/**
 * Nests inside the booking, where clients walk, or beside it in a series. The JSON is built by
 * hand, because `JSON.stringify` overflows.
 */
function deepen({ data }: Committed): Response {
  const deep = `"deep":${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}`
  const text = JSON.stringify(data)
  return json(
    201,
    data instanceof Array
      ? `{"status":"success",${deep},"data":${text}}`
      : `{"status":"success","data":${text.slice(0, -1)},${deep}}}`,
  )
}

/** Of duplicate keys the last value counts, and the last value is the right one. */
function poison({ text }: Committed): Response {
  const keys = '"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}'
  const booking = text.replace('"data":{', `"data":{${keys},"uid":"a-first-uid","status":"cancelled",`)
  return json(201, `{${keys},"status":"error",${booking.slice(1)}`)
}
