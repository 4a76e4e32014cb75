import { call, englishByPath } from './messageSamples.js'
import { isSameWord } from './sameWords.js'

/** Matches the English messages as they are shown, whatever they are called with. */
const patterns = [...englishByPath]
  .filter(([path]) => path !== 'form.separator')
  .flatMap(([path, message]) =>
    [1, 5].map((n) => {
      const escaped = call(path, message, n).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
      return {
        path,
        pattern: new RegExp(`^${escaped.replaceAll(/⟦.⟧2?/g, '.+').replaceAll(/\d+/g, '\\d+')}$`),
      }
    }),
  )
  // `zones.now` and others consist of what they are called with.
  .filter(({ pattern }) => /[A-Za-z]{2}/.test(pattern.source))

/** Returns the texts of an element, visible or only spoken, that are English messages. */
export function findEnglish(root: Element, code: string): string[] {
  if (code === 'en') return []
  return readTexts(root).filter((text) =>
    patterns.some(({ path, pattern }) => pattern.test(text) && !isSameWord(code, path)),
  )
}

function readTexts(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
  for (const element of root.querySelectorAll('*'))
    for (const name of ['aria-label', 'placeholder', 'title']) texts.push(element.getAttribute(name) ?? '')
  return texts.map((text) => text.trim()).filter(Boolean)
}
