// The measurements. Each returns what the engine did as a short text, which is compared with the finding.
import type { EngineBrowser } from '../driver/openEngine.js'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** N20: sends a POST on a used connection, which the server resets. Returns what the page gets. */
export async function measureResend(browser: EngineBrowser, url: string, afterMs: number): Promise<string> {
  await browser.read(
    (target, wait) => {
      const post = async () => {
        await (await fetch(target, { credentials: 'omit', cache: 'no-store' })).text()
        // Lets the connection become idle. Another request before the POST would keep it busy.
        await new Promise((resolve) => setTimeout(resolve, 300))
        await fetch(`${target}/${wait}`, {
          method: 'POST',
          credentials: 'omit',
          cache: 'no-store',
          body: '{}',
        })
        return 'a response'
      }
      document.title = ''
      post().then(
        (result) => (document.title = result),
        (error: unknown) => (document.title = String(error)),
      )
    },
    url,
    afterMs,
  )
  return browser.wait(() => document.title)
}

/**
 * I02: types an address with an international domain into an e-mail input. Returns its value and
 * validity.
 */
export async function measureInternationalAddress(browser: EngineBrowser): Promise<string> {
  await browser.read(() => {
    document.body.innerHTML = '<input type="email">'
    document.querySelector('input')?.focus()
  })
  await browser.type('jane@müller.de')
  return browser.read(() => {
    const control = document.querySelector('input')!
    return `${control.value}, ${control.validity.valid ? 'valid' : 'not valid'}`
  })
}

/** L06: disables the focused button. Returns where the focus is, and where Tab moves it. */
export async function measureDisabledFocus(browser: EngineBrowser): Promise<string> {
  await browser.read(() => {
    document.body.innerHTML = '<input id="before"><button id="button">Book</button><input id="after">'
    const button = document.querySelector('button')!
    button.focus()
    button.disabled = true
  })
  await pause(200)
  const stays = await browser.read(() => document.activeElement?.localName ?? '')
  await browser.type('x')
  await browser.press('Tab')
  const next = await browser.read(() => document.activeElement?.id ?? '')
  return `focus on ${stays}, then Tab goes to ${next === '' ? 'nothing' : next}`
}

/** H07 H08: returns which kinds of styles apply under a strict policy. */
export async function measurePolicy(browser: EngineBrowser): Promise<string> {
  await browser.wait(() => document.body.dataset.done)
  return browser.read(() => {
    const names = [...document.querySelectorAll<HTMLElement>('[data-way]')].map((host) => {
      const inner = host.shadowRoot?.querySelector('p') ?? host
      return `${host.dataset.way} ${getComputedStyle(inner).color === 'rgb(0, 100, 0)' ? 'yes' : 'no'}`
    })
    return names.join(', ')
  })
}

/** The page of {@link measurePolicy}. Its script is a file, because the policy allows no inline script. */
export const POLICY_PAGES = {
  '/policy.html':
    '<!doctype html><html lang="en"><head><title>Policy</title></head>' +
    '<body><script src="/policy.js"></script></body></html>',
  '/policy.js': `(${tryStyles})()`,
}

/** The headers of the page of {@link measurePolicy}. */
export const POLICY = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'",
}

function tryStyles(): void {
  const rule = 'p { color: rgb(0, 100, 0) }'
  const ways: Record<string, (root: ShadowRoot, inner: HTMLElement) => void> = {
    'constructed sheet': (root) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(rule)
      root.adoptedStyleSheets = [sheet]
    },
    'style element': (root) => {
      const style = document.createElement('style')
      style.textContent = rule
      root.append(style)
    },
    'style attribute': (_, inner) => inner.setAttribute('style', 'color: rgb(0, 100, 0)'),
    'style by script': (_, inner) => {
      inner.style.color = 'rgb(0, 100, 0)'
    },
  }
  for (const [way, apply] of Object.entries(ways)) {
    const host = document.createElement('div')
    host.dataset.way = way
    const root = host.attachShadow({ mode: 'open' })
    const inner = document.createElement('p')
    root.append(inner)
    document.body.append(host)
    apply(root, inner)
  }
  document.body.dataset.done = 'done'
}

/** H34: removes a text that a translation service has moved into another element. Returns the error. */
export function measureTranslatedText(browser: EngineBrowser): Promise<string> {
  return browser.read(() => {
    document.body.innerHTML = '<p>Text</p>'
    const parent = document.querySelector('p')!
    const text = parent.firstChild!
    const font = document.createElement('font')
    text.replaceWith(font)
    font.append(text)
    try {
      parent.removeChild(text)
      return 'removed'
    } catch (error) {
      return (error as Error).name
    }
  })
}
