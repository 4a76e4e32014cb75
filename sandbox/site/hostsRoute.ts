import type { Plugin } from 'vite'
import { buildWidgetOnce } from '../hosts/buildWidget.js'
import { createGuardedEndpoint } from '../hosts/createGuardedEndpoint.js'
import { createHostPages } from '../hosts/createHostPages.js'

const API_URL = 'import.meta.env.VITE_API_URL'

/**
 * Serves the host pages beside the demo's own pages but without Vite, so that they contain no
 * script of a development server.
 */
export function hostsRoute(): Plugin {
  return {
    name: 'demo-site:hosts',
    configureServer({ config, middlewares }) {
      const apiUrl: unknown = JSON.parse(String(config.define?.[API_URL] ?? 'null'))
      const answer = createHostPages({ apiUrl: String(apiUrl), findWidget: buildWidgetOnce() })
      middlewares.use(createGuardedEndpoint(String(apiUrl)))
      middlewares.use((request, response, next) => {
        answer(request.url ?? '/').then((found) => {
          if (!found) return next()
          response.writeHead(200, {
            'content-type': `${found.type}; charset=utf-8`,
            'cache-control': 'no-store',
            ...found.headers,
          })
          response.end(found.body)
        }, next)
      })
    },
  }
}
