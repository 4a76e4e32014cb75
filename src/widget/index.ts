import './elementTypes.js'
import { define } from './define.js'

const url = new URL(import.meta.url)
if (/^http/.test(url.protocol) && (url.search || url.hash)) {
  // WordPress and others append `?ver=…` to the URL of a script. The lazy-loaded parts import this file
  // without that suffix, so the browser treats the import as a second module, with a second copy of
  // Preact. Only that second copy may render, so this copy loads the second module and does nothing
  // else.
  url.search = url.hash = ''
  void import(/* @vite-ignore */ url.href)
} else {
  define()
}
