import './elementTypes.js'
import { define } from './define.js'

const here = new URL(import.meta.url)
if (/^http/.test(here.protocol) && (here.search || here.hash)) {
  // WordPress and others put `?ver=…` behind a script's address. Parts that are loaded later import this file without it,
  // which is another module to the browser, with another Preact: that one must be the only one that draws.
  here.search = here.hash = ''
  void import(/* @vite-ignore */ here.href)
} else {
  define()
}
