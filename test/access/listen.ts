import { virtual } from '@guidepup/virtual-screen-reader'
import { act } from '@testing-library/react'

/** A visitor who hears the page. `lines` is what was spoken, under a line for each thing that the visitor did. */
export interface Listener {
  lines: string[]
  /** Notes what the visitor does next, and does it. Then hears what the page says by itself. */
  does: (what: string, act: () => Promise<unknown>) => Promise<void>
  /** Reads on from where the visitor is, to the first phrase that matches, or to the end. */
  readsTo: (end: RegExp) => Promise<void>
  stops: () => Promise<void>
}

const END = 'end of document'

/** What no screen reader says: roles without a meaning for the visitor, and names that are the content itself. */
const SILENT =
  /^(end|document|banner|paragraph|rowgroup|row|term|definition|status|gridcell(, \d*)?|polite: )$|^(end of|row,) /

/** What is said in other words than those of the simulator. */
const SAID: readonly (readonly [phrase: RegExp, words: string])[] = [
  [/^listitem, level \d+, position (\d+), set size (\d+)$/, '$1 of $2'],
  [/^gridcell, \d+, (.*)$/, '$1'],
  [/^end, .*/, ''],
]

/** Whether the visitor has heard the text already: it is in the name of the control that it belongs to. */
function isInName(node: Node | null): boolean {
  const named = node?.parentElement?.closest('button, a, label, legend')
  return !!named && named !== node
}

function toWords(phrase: string): string[] {
  const words = SAID.reduce((text, [pattern, other]) => text.replace(pattern, other), phrase)
  return SILENT.test(words) || !words ? [] : [words]
}

/** Announcements and the focus come with the next tasks. */
const wait = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)))

/** Starts a screen reader at the start of the page. */
export async function listen(): Promise<Listener> {
  const lines: string[] = []
  await virtual.start({ container: document.body })
  const hear = async () => {
    await wait()
    // The simulator speaks a live region at each change: that its last text is removed, and that the next is added.
    for (const words of (await virtual.spokenPhraseLog()).flatMap(toWords))
      if (words !== lines.at(-1) || !words.startsWith('polite')) lines.push(words)
    await virtual.clearSpokenPhraseLog()
  }
  return {
    lines,
    does: async (what, perform) => {
      lines.push('', `> ${what}`)
      await virtual.clearSpokenPhraseLog()
      await perform()
      await hear()
    },
    readsTo: async (end) => {
      for (let count = 0; count < 500; count++) {
        await virtual.next()
        const phrase = await virtual.lastSpokenPhrase()
        if (!isInName(virtual.activeNode)) lines.push(...toWords(phrase))
        if (end.test(phrase) || phrase === END) break
      }
      await virtual.clearSpokenPhraseLog()
    },
    stops: () => virtual.stop(),
  }
}
