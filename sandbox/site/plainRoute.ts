import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { loadMessages } from '../../src/entries/locales.js'
import { createBookingPages, toNodeListener, type PageInfo } from '../../src/entries/pages.js'
import { SANDBOX_API_KEY } from '../http/authorize.js'

const API_URL = 'import.meta.env.VITE_API_URL'
/** The style sheets of the pages, by their names in the address: of the site, and of the form. */
const STYLES: Readonly<Record<string, URL>> = {
  '/site.css': new URL('./site.css', import.meta.url),
  '/pages.css': new URL('./pages.css', import.meta.url),
  '/form.css': new URL('../../src/styles.css', import.meta.url),
}

/** Where one of Jane's event types can be booked without script. */
export const PLAIN_PATH = '/server/plain'

/** Where the style sheets of these pages are. */
const STYLES_PATH = '/server/styles'

/** Adds the pages on which one of Jane's event types can be booked without script, and their style sheet. */
export function plainRoute(): Plugin {
  return {
    name: 'demo-site:plain',
    configureServer({ config, middlewares }) {
      const apiUrl: unknown = JSON.parse(String(config.define?.[API_URL] ?? 'null'))
      const pages = createBookingPages({
        eventType: { username: 'jane', eventTypeSlug: 'intro' },
        apiUrl: String(apiUrl),
        apiKey: SANDBOX_API_KEY,
        timeZone: 'Europe/Riga',
        messages: loadMessages,
        page: toPage,
        onProblem: ({ message }) => config.logger.error(`[server/plain] ${message}`),
      })
      const listener = toNodeListener(pages)
      middlewares.use(STYLES_PATH, ({ url = '' }, response, next) => {
        const file = STYLES[url]
        if (!file) return next()
        response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' })
        response.end(readFileSync(file))
      })
      middlewares.use(PLAIN_PATH, (request, response) => void listener(request, response))
    },
  }
}

/** Puts a page into the frame of the site. */
function toPage(body: string, { title, lang, dir }: PageInfo): string {
  const text = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const links = Object.keys(STYLES).map((name) => `<link rel="stylesheet" href="${STYLES_PATH}${name}">`)
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text}</title>
<link rel="icon" href="data:,">
${links.join('\n')}
</head>
<body>
<div id="page">
<header class="bar"><a class="bar-home" href="/">booking-form</a></header>
<main>
<p class="back"><a href="/server">Behind a server</a></p>
<h1 class="form-heading">Book with Jane, without script</h1>
<div class="card form-card">${body}</div>
</main>
</div>
</body>
</html>
`
}
