import './elementTypes.js'
import { define } from './define.js'

const url = new URL(import.meta.url)
if (/^http/.test(url.protocol) && (url.search || url.hash)) {
  // WordPress and others append `?ver=…` to the URL of a script. The lazy-loaded parts import this file
  // without it, and to the browser that is a second module, with a second copy of Preact. Only that copy
  // may render, so this one loads it and does nothing else.
  url.search = url.hash = ''
  void import(/* @vite-ignore */ url.href)
} else {
  define()
}
