import axe from 'axe-core'

/**
 * Returns the accessibility violations that axe finds on the page of a browser test, one sentence each.
 *
 * @param root - the part of the page to check; the whole page by default
 * @param rules - rules to enable or disable
 */
export async function findAxeFaults(
  root: Element | Document = document,
  rules: axe.RuleObject = {},
): Promise<string[]> {
  // Elements that still fade in do not have their final colours.
  await Promise.allSettled(
    animations()
      .filter(ends)
      .map((animation) => animation.finished),
  )
  const { violations } = await axe.run(root, {
    // The page around the form belongs to Vitest and has no landmarks or headings.
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
      ...rules,
    },
  })
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Returns the animations of the page, including those in shadow trees. */
function animations(): Animation[] {
  const roots = [...document.querySelectorAll('booking-form')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
  return [document, ...roots].flatMap((root) => root.getAnimations())
}

/** Returns false for an endless animation, such as a spinner. */
function ends(animation: Animation): boolean {
  return animation.effect?.getComputedTiming().endTime !== Infinity
}
