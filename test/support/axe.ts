import axe from 'axe-core'

/**
 * What axe finds wrong on the page of a browser test, a sentence each; a test expects none.
 *
 * @param root the part of the page to look at; all of it when left out
 */
export async function findAxeFaults(root: Element | Document = document): Promise<string[]> {
  // What is still fading in has not its own colours yet.
  await Promise.allSettled(
    animations()
      .filter(ends)
      .map((animation) => animation.finished),
  )
  const { violations } = await axe.run(root, {
    // The page around a test is Vitest's, without landmarks or headings of its own.
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  })
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Of the page, and of the elements in it that have a tree of their own. */
function animations(): Animation[] {
  const roots = [...document.querySelectorAll('booking-form')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
  return [document, ...roots].flatMap((root) => root.getAnimations())
}

/** A spinner never does. */
function ends(animation: Animation): boolean {
  return animation.effect?.getComputedTiming().endTime !== Infinity
}
