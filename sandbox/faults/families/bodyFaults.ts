import { afterCommit, html, json, refuseWith, type Committed } from '../answers.js'
import { refuse } from '../../http/refusal.js'
import type { Fault, FaultCall } from '../Fault.js'

const TWENTY_MEGABYTES = 20 * 1024 * 1024
const LEVELS = 200_000

/** Answers that come through whole, and are not what a booking's answer is. */
export const BODY_FAULTS: readonly Fault[] = [
  {
    name: 'html-200',
    ids: ['N25'],
    says: 'A login page answers instead of the server, with 200.',
    answer: () => html(200, 'Sign in', 'Please sign in to go on.'),
  },
  {
    name: 'html-502',
    ids: ['N15'],
    says: 'A proxy answers: bad gateway.',
    answer: () => html(502, '502 Bad Gateway', 'The server behind this one gave no usable answer.'),
  },
  {
    name: 'html-524',
    ids: ['N15'],
    says: 'The booking is made, but a proxy has lost patience and answers: timeout.',
    answer: afterCommit(() =>
      html(524, '524: A timeout occurred', 'The server behind this one took too long.'),
    ),
  },
  {
    name: 'empty-201',
    ids: ['N30'],
    says: 'It books and answers 201 with nothing in it.',
    answer: afterCommit(() => json(201, '')),
  },
  {
    name: 'no-content-204',
    ids: ['N30'],
    says: 'It books and answers 204, no content.',
    answer: afterCommit(() => new Response(null, { status: 204 })),
  },
  {
    name: 'json-null',
    ids: ['N27'],
    says: 'It books and answers null.',
    answer: afterCommit(() => json(201, 'null')),
  },
  {
    name: 'json-array',
    ids: ['N27'],
    says: 'It books and answers an empty list.',
    answer: afterCommit(() => json(201, '[]')),
  },
  {
    name: 'json-string',
    ids: ['N27'],
    says: 'It books and answers "ok".',
    answer: afterCommit(() => json(201, '"ok"')),
  },
  {
    name: 'json-empty-object',
    ids: ['N27'],
    says: 'It books and answers an empty object.',
    answer: afterCommit(() => json(201, '{}')),
  },
  {
    name: 'wrong-shape',
    ids: ['N27', 'R27'],
    says: 'It books and answers success in a shape that nobody knows.',
    answer: afterCommit(() =>
      json(201, { status: 'success', data: { booking: { reference: 7, when: 'soon' } } }),
    ),
  },
  {
    name: 'status-error-200',
    ids: ['N31'],
    says: 'It answers 200, and the body is a refusal: the time is taken.',
    answer: refuseWith200,
  },
  {
    name: 'success-with-400',
    ids: ['N32'],
    says: 'It books and answers 400 with a body that says success.',
    answer: afterCommit(({ text }) => json(400, text)),
  },
  {
    name: 'wrong-charset',
    ids: ['N37'],
    says: 'It books and names a charset that the body is not in.',
    answer: afterCommit(mislabel),
  },
  {
    name: 'no-content-type',
    ids: ['N37'],
    says: 'It books and does not say what its answer is.',
    answer: afterCommit(({ text }) => new Response(new TextEncoder().encode(text), { status: 201 })),
  },
  {
    name: 'bom',
    ids: ['N39'],
    says: 'It books, and its answer starts with a byte order mark.',
    answer: afterCommit(({ text }) => json(201, `\uFEFF${text}`)),
  },
  {
    name: 'twenty-megabytes',
    ids: ['N35'],
    says: 'It books and answers with twenty megabytes.',
    answer: afterCommit(pad),
  },
  {
    name: 'deep-json',
    ids: ['N36'],
    says: 'It books, and its answer is nested 200,000 levels deep.',
    answer: afterCommit(deepen),
  },
  {
    name: 'proto-keys',
    ids: ['N40'],
    says: 'It books, and its answer names __proto__, constructor, and keys twice.',
    answer: afterCommit(poison),
  },
]

async function refuseWith200(call: FaultCall): Promise<Response> {
  const words = 'User either already has booking at this time or is not available'
  return json(200, await refuseWith(() => refuse(400, words))(call).text())
}

/** `charset` is what the answer claims; with `encoded=1` the bytes are in it indeed, which a JSON parser may not expect. */
function mislabel({ call, text }: Committed): Response {
  const charset = call.params.get('charset') === 'iso-8859-1' ? 'iso-8859-1' : 'utf-16le'
  const encoding = charset === 'utf-16le' ? 'utf16le' : 'latin1'
  const bytes = Buffer.from(text, call.params.get('encoded') === '1' ? encoding : 'utf8')
  return new Response(new Uint8Array(bytes), {
    status: 201,
    headers: { 'content-type': `application/json; charset=${charset}` },
  })
}

/** The padding stands first: whoever stops reading has not seen the booking. */
function pad({ text }: Committed): Response {
  return json(201, `{"padding":"${'x'.repeat(TWENTY_MEGABYTES)}",${text.slice(1)}`)
}

/** Inside the booking, where a client walks; beside it in a series. Written by hand, as `JSON.stringify` overflows. */
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

/** What is named twice is right the second time, which is the one that counts. */
function poison({ text }: Committed): Response {
  const keys = '"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}'
  const booking = text.replace('"data":{', `"data":{${keys},"uid":"a-first-uid","status":"cancelled",`)
  return json(201, `{${keys},"status":"error",${booking.slice(1)}`)
}
