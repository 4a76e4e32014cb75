import type { EngineBrowser } from './openEngine.js'
import { until } from './until.js'

/** A text, or a pattern that it matches. */
export type Name = string | RegExp

/** An element that is found anew for each question. */
export interface Found {
  /** Resolves when it is there. */
  readonly shown: () => Promise<void>
  /** Resolves when it is there and has the focus. */
  readonly focused: () => Promise<void>
  readonly count: () => Promise<number>
  readonly text: () => Promise<string>
  readonly value: () => Promise<string>
  readonly checked: () => Promise<boolean>
  /** Moves it into view and presses the mouse on it. */
  readonly click: (times?: number) => Promise<void>
  /** Clicks it and types over what it holds. */
  readonly fill: (text: string) => Promise<void>
}

/** Finds as people and their readers do: by role and name, by label, by text. */
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
  /** Undefined for a text that is to be met exactly. */
  flags?: string
}

/** Wants a page that has Testing Library loaded, as `serveSite` gives it. */
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
  const ask = () => browser.read(inspect, query)
  const first = async () => {
    const [element] = (await ask()).elements
    return element
  }
  const the = () => until(first, `${JSON.stringify(query)} on the page`)
  const click = async (times?: number) => {
    await the()
    let before = ''
    // Where it stays: parts that are loaded late move those below them.
    const point = await until(
      async () => {
        const [element] = (await browser.read(inspect, query, true)).elements
        const at = String(element?.point)
        if (at === before && element?.hit) return element.point
        before = at
        return undefined
      },
      `${JSON.stringify(query)} to stay where the mouse can press it`,
    )
    await browser.click(point, times)
  }
  return {
    shown: async () => void (await the()),
    focused: async () =>
      void (await until(async () => (await first())?.focused, `the focus on ${JSON.stringify(query)}`)),
    count: async () => (await ask()).elements.length,
    text: async () => (await the()).text,
    value: async () => (await the()).value,
    checked: async () => (await the()).checked,
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
  // The page's own RegExp: that of Firefox's sandbox is none to the page.
  const page = window as unknown as { TestingLibraryDom: Queries; RegExp: RegExpConstructor }
  // Labels hold more than the question, such as a mark of what may be left out.
  const options = { ...(name && { name: toMatcher(name) }), exact: by !== 'LabelText' }
  // Inside the elements of the page, too: their trees are open.
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
        // Itself, or its label, which is as good.
        hit: isAt(element, root.elementFromPoint(...point)),
        point,
      }
    }),
  }
}
