import type { Browser, CDPSession, Page } from 'playwright'
import { toQuestions, type Question } from '../page/questions.js'
import { visit, type Observe, type VisitOptions } from './visit.js'

/** What assistive technology learns about a form. Each number counts questions. */
export interface Semantics {
  questions: number
  /** Questions whose label is the name of a control or of a group. */
  named: number
  /** Questions with a hint, and those whose hint is a description. */
  hints: number
  described: number
  /** Required questions, and those that are marked as required. */
  required: number
  marked: number
  /** After an empty submit: the required questions that are marked as invalid, and have an error as description. */
  invalid: number
  explained: number
  /** Links to fields in a list of errors. */
  links: number
}

interface AxNode {
  nodeId: string
  childIds?: string[]
  role?: { value?: unknown }
  name?: { value?: unknown }
  description?: { value?: unknown }
  properties?: { name: string; value: { value?: unknown } }[]
}

const ROLES =
  /^(textbox|combobox|listbox|checkbox|radio|radiogroup|group|spinbutton|list|button|switch|MenuListPopup)$/

/** Reads the accessibility tree of a form before and after an empty submit. */
export async function readSemantics(browser: Browser, options: VisitOptions): Promise<Semantics> {
  const questions = toQuestions(options.count)
  let session: CDPSession | undefined
  let page: Page | undefined
  let before: AxNode[] = []
  let after: AxNode[] = []
  let links = 0
  const read = async () => (await session?.send('Accessibility.getFullAXTree'))?.nodes ?? []
  const observe: Observe = async (phase, run) => {
    await run()
    if (phase === 'load') before = await read()
    if (phase !== 'empty submit') return
    after = await read()
    links =
      (await page?.evaluate(() => globalThis.bench.scope().querySelectorAll('a[href*="#"]').length)) ?? 0
  }
  const prepare = async (opened: Page) => {
    page = opened
    session = await opened.context().newCDPSession(opened)
  }
  await visit(browser, { ...options, throttle: 1 }, { prepare, observe })
  const required = questions.filter((question) => question.required)
  const hinted = questions.filter(({ hint }) => hint)
  const count = (
    all: readonly Question[],
    nodes: AxNode[],
    test: (node: AxNode, question: Question) => boolean,
  ) => all.filter((question) => findNodes(nodes, question).some((node) => test(node, question))).length
  const describes = ({ description }: AxNode) => String(description?.value ?? '')
  return {
    questions: questions.length,
    named: count(questions, before, () => true),
    hints: hinted.length,
    described: count(hinted, before, (node, { hint }) => describes(node).includes(hint ?? '')),
    required: required.length,
    marked: count(required, before, (node) => hasProperty(node, 'required', 'true')),
    invalid: count(required, after, (node) => hasProperty(node, 'invalid', 'true')),
    explained: count(
      required,
      after,
      (node, { hint = '' }) => describes(node).replace(hint, '').trim() !== '',
    ),
    links,
  }
}

/** Finds the control or group with the label of a question, and what is in this group. */
function findNodes(nodes: readonly AxNode[], { label }: Question): AxNode[] {
  const pattern = new RegExp(`^${label.replace('?', '\\?')}(?!\\d)`)
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const withChildren = (node: AxNode): AxNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child ? withChildren(child) : []
    }),
  ]
  return nodes
    .filter(
      ({ role, name }) => ROLES.test(String(role?.value)) && pattern.test(String(name?.value ?? '').trim()),
    )
    .flatMap(withChildren)
}

function hasProperty({ properties = [] }: AxNode, name: string, value: string): boolean {
  return properties.some((one) => one.name === name && String(one.value.value) === value)
}
