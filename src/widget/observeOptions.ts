import { findScripts } from './readScripts.js'

/** Observes what the options of an element are read from. */
export interface OptionsObserver {
  observe: () => void
  disconnect: () => void
}

/**
 * Observes the attributes of an element, the JSON in it, and the language of its page.
 *
 * @param onChange - called when any of them has changed
 */
export function observeOptions(element: HTMLElement, onChange: () => void): OptionsObserver {
  const observe = () => {
    observer.observe(element, { attributes: true, childList: true })
    observer.observe(element.ownerDocument.documentElement, { attributeFilter: ['lang'] })
    for (const script of findScripts(element))
      observer.observe(script, { attributes: true, childList: true, characterData: true, subtree: true })
  }
  const observer = new MutationObserver(() => {
    // The change may have added a script.
    observe()
    onChange()
  })
  return { observe, disconnect: () => observer.disconnect() }
}
