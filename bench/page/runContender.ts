// Runs in the page: mounts a contender, waits until its form is complete, and keeps the times.
import type { Mount } from './contender.js'
import { BOOKING_COUNT, toAnswers, toQuestions } from './questions.js'

/** The times of one mount, in milliseconds since the navigation. */
export interface MountTimes {
  scriptMs: number
  mountMs: number
  laidOutMs: number
}

/** What a page offers to the bench, as `globalThis.bench`. */
export interface PageBench {
  /** Resolves when the form of the last mount is complete and laid out. */
  ready: Promise<MountTimes>
  /** Removes the form and mounts it again, with an answer to each question. */
  mountFilled: () => void
  /** Focuses the text input with this label. */
  focusInput: (label: string) => void
  focusSubmit: () => void
  /** The element or shadow root that holds the form. */
  scope: () => HTMLElement | ShadowRoot
  /** How many submits were accepted. */
  accepted: number
  /** The longest time from an event of the visitor to the next paint, since the bench last set it to 0. */
  worstEventMs: number
}

declare global {
  var bench: PageBench
  /** Set by the first line of the script of a contender. */
  var scriptMs: number
}

const CONTROL = 'input, select, textarea, button, [role=combobox], [role=button]'

/**
 * Mounts a contender at once and offers it to the bench.
 *
 * @param fieldBox - selector of the box around each field. The form is complete when there is one box for
 *   each question, each box has a control, and there is a submit button.
 * @param submit - selector of the submit button
 */
export function runContender(mount: Mount, fieldBox: string, submit: string): void {
  const count = Number(new URLSearchParams(location.search).get('n'))
  const questions = toQuestions(count)
  const root = document.getElementById('root') ?? document.body
  let unmount: () => void = () => {}
  const scope = () => root.firstElementChild?.shadowRoot ?? root

  const isComplete = () => {
    const boxes = scope().querySelectorAll(fieldBox)
    if (boxes.length < count + BOOKING_COUNT || !scope().querySelector(submit)) return false
    return [...boxes].every((box) => box.querySelector(CONTROL))
  }
  const start = (isFilled: boolean) =>
    new Promise<MountTimes>((resolve) => {
      const mountMs = performance.now()
      const observer = new MutationObserver(() => finish())
      const finish = () => {
        if (!isComplete()) return
        observer.disconnect()
        // Asking for a position forces a layout.
        scope().querySelector(submit)?.getBoundingClientRect()
        const laidOutMs = performance.now()
        resolve({ scriptMs: globalThis.scriptMs, mountMs, laidOutMs })
      }
      const answers = isFilled ? toAnswers(questions) : {}
      unmount = mount(root, { questions, answers, onAccepted: () => bench.accepted++ })
      observer.observe(scope(), { childList: true, subtree: true })
      finish()
    })
  globalThis.bench = {
    ready: start(false),
    // A task of its own, so that the time does not count as time of the developer tools.
    mountFilled: () => {
      bench.ready = new Promise((resolve) => {
        setTimeout(() => {
          unmount()
          root.replaceChildren()
          resolve(start(true))
        }, 20)
      })
    },
    focusInput: (label) => findInput(scope(), label).focus(),
    focusSubmit: () => scope().querySelector<HTMLElement>(submit)?.focus(),
    scope,
    accepted: 0,
    worstEventMs: 0,
  }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.worstEventMs = Math.max(bench.worstEventMs, duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}

/** Finds an input by its label, `aria-label` or `aria-labelledby`. A mark may follow the label. */
function findInput(scope: HTMLElement | ShadowRoot, label: string): HTMLElement {
  const toName = (input: HTMLInputElement) => {
    const ids = input.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
    const labels = [...(input.labels ?? []), ...ids.map((id) => scope.querySelector(`#${CSS.escape(id)}`))]
    return [input.ariaLabel, ...labels.map((one) => one?.textContent)].map((text) => text?.trim() ?? '')
  }
  const pattern = new RegExp(`^${label}(?!\\d)`)
  const inputs = [...scope.querySelectorAll<HTMLInputElement>('input[type=text], input:not([type])')]
  const found = inputs.find((input) => toName(input).some((name) => pattern.test(name)))
  if (!found) throw new Error(`[booking-form] The form has no input with the label “${label}”.`)
  return found
}
