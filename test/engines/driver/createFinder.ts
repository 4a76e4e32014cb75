import type { EngineBrowser } from './openEngine.js'
import { until } from './until.js'

/** A text, or a pattern for it. */
export type Name = string | RegExp

/** An element. It is looked up again by each method. */
export interface Found {
  /** Resolves when the element is in the document. */
  readonly shown: () => Promise<void>
  /** Resolves when the element has the focus. */
  readonly focused: () => Promise<void>
  readonly count: () => Promise<number>
  readonly text: () => Promise<string>
  readonly value: () => Promise<string>
  readonly checked: () => Promise<boolean>
  /** Scrolls the element into view and clicks it. */
  readonly click: (times?: number) => Promise<void>
  /** Clicks the element and replaces its value by typing. */
  readonly fill: (text: string) => Promise<void>
}

/** Finds elements by role and accessible name, by label, or by text. */
export interface Finder {
  readonly role: (role: string, name?: Name) => Found
  readonly label: (label: Name) => Found
  readonly text: (text: Name) => Found
}

interface Query {
  by: 'Role' | 'LabelText' | 'Text'
  what: Pattern
  name?: Pattern
}

interface Pattern {
  source: string
  /** Undefined for a text, which must match exactly. */
  flags?: string
}

/** Creates a finder. The page must have Testing Library loaded, as the pages of `serveSite` do. */
export function createFinder(browser: EngineBrowser): Finder {
  const find = (query: Query): Found => createFound(browser, query)
  return {
    role: (role, name) =>
      find({ by: 'Role', what: toPattern(role), ...(name !== undefined && { name: toPattern(name) }) }),
    label: (label) => find({ by: 'LabelText', what: toPattern(label) }),
    text: (text) => find({ by: 'Text', what: toPattern(text) }),
  }
}

function createFound(browser: EngineBrowser, query: Query): Found {
  const inspectAll = () => browser.read(inspect, query)
  const first = async () => {
    const [element] = (await inspectAll()).elements
    return element
  }
  const waitForFirst = () => until(first, `${JSON.stringify(query)} on the page`)
  const click = async (times?: number) => {
    await waitForFirst()
    let before = ''
    // Waits until the element stops moving: lazy-loaded parts move the elements below them.
    const point = await until(
      async () => {
        const [element] = (await browser.read(inspect, query, true)).elements
        const at = String(element?.point)
        if (at === before && element?.hit) return element.point
        before = at
        return undefined
      },
      `${JSON.stringify(query)} to stay where the mouse can click it`,
    )
    await browser.click(point, times)
  }
  return {
    shown: async () => void (await waitForFirst()),
    focused: async () =>
      void (await until(async () => (await first())?.focused, `the focus on ${JSON.stringify(query)}`)),
    count: async () => (await inspectAll()).elements.length,
    text: async () => (await waitForFirst()).text,
    value: async () => (await waitForFirst()).value,
    checked: async () => (await waitForFirst()).checked,
    click,
    fill: async (text) => {
      await click()
      await browser.press('Control+a')
      await browser.type(text)
    },
  }
}

function toPattern(name: Name): Pattern {
  return typeof name === 'string' ? { source: name } : { source: name.source, flags: name.flags }
}

interface Inspected {
  elements: {
    text: string
    value: string
    checked: boolean
    focused: boolean
    hit: boolean
    point: [x: number, y: number]
  }[]
}

type Queries = Record<string, (root: HTMLElement, what: unknown, options: object) => HTMLElement[]>

/** Runs in the page. */
function inspect({ by, what, name }: Query, scroll = false): Inspected {
  const toMatcher = ({ source, flags }: Pattern) =>
    flags === undefined ? source : new page.RegExp(source, flags)
  // The RegExp of the page: the page does not recognise one from Firefox's sandbox.
  const page = window as unknown as { TestingLibraryDom: Queries; RegExp: RegExpConstructor }
  // Labels have more text than the name of the field, such as a mark of optional fields.
  const options = { ...(name && { name: toMatcher(name) }), exact: by !== 'LabelText' }
  // Includes open shadow roots.
  const trees = [
    document.body,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ]
  const found = trees.flatMap(
    (tree) =>
      page.TestingLibraryDom[`queryAllBy${by}`]?.(tree as HTMLElement, toMatcher(what), options) ?? [],
  )
  if (scroll) found[0]?.scrollIntoView({ block: 'nearest' })
  const isAt = (element: HTMLElement, top: Element | null): boolean =>
    element.contains(top) ||
    [...((element as HTMLInputElement).labels ?? [])].some((label) => label.contains(top))
  return {
    elements: found.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const point: [number, number] = [x + width / 2, y + height / 2]
      const control = element as Partial<HTMLInputElement>
      const root = element.getRootNode() as Document | ShadowRoot
      return {
        text: element.textContent ?? '',
        value: control.value ?? '',
        checked: control.checked ?? false,
        focused: element === root.activeElement,
        // A click on its label has the same effect.
        hit: isAt(element, root.elementFromPoint(...point)),
        point,
      }
    }),
  }
}
