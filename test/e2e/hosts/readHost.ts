/** The state of a page outside its forms, before a form renders. */
export interface HostState {
  /** Returns a line per change since then. */
  compare: () => string[]
}

/** Runs in the page: records the state of the page and of its globals without changing them. */
export function readHost(): HostState {
  const forms = [...document.querySelectorAll<HTMLElement>('booking-form')]
  const lock = (isOn: boolean) => {
    // A fixed height: a rendered form is higher than its fallback and may move what comes after it.
    const height = Object.entries({ display: 'block', height: '300px', overflow: 'hidden' })
    for (const { style } of forms)
      for (const [name, value] of height) style.setProperty(name, isOn ? value : '', 'important')
  }
  /** Returns a line per computed property of each element outside the forms. */
  const readStyles = () => {
    lock(true)
    const all = [...document.querySelectorAll('*')].filter((one) => !forms.some((form) => form.contains(one)))
    const read = all.flatMap((one, index) => {
      const style = getComputedStyle(one)
      return [...style].map((name) => `${index} ${one.localName} ${name}: ${style.getPropertyValue(name)}`)
    })
    lock(false)
    return read
  }
  const readDocument = () => ({
    root: document.documentElement.outerHTML.replace(/<body[\s\S]*/, '').replaceAll(' style=""', ''),
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    nodes: document.body.childElementCount,
    stored: localStorage.length + sessionStorage.length + document.cookie.length,
  })
  const owners = () =>
    Object.getOwnPropertyNames(window).flatMap((name): [string, object][] => {
      const value: unknown = Object.getOwnPropertyDescriptor(window, name)?.value
      if (
        typeof value !== 'function' &&
        name !== 'JSON' &&
        name !== 'Math' &&
        name !== 'Reflect' &&
        name !== 'Intl'
      )
        return []
      const owner = value as { prototype?: object } & object
      return [
        [name, owner],
        ...(owner.prototype ? [[`${name}.prototype`, owner.prototype] as [string, object]] : []),
      ]
    })
  const readGlobals = () => {
    const seen = new Map<string, unknown>(
      Object.getOwnPropertyNames(window).map((name) => [`window.${name}`, '']),
    )
    for (const [name, owner] of owners()) {
      for (const key of Reflect.ownKeys(owner)) {
        const { value, get, set } = Object.getOwnPropertyDescriptor(owner, key) ?? {}
        seen.set(`${name}.${String(key)}`, typeof value === 'function' ? value : (get ?? set ?? typeof value))
      }
    }
    return seen
  }
  const before = { styles: readStyles(), document: JSON.stringify(readDocument()), globals: readGlobals() }
  return {
    compare: () => {
      const [styles, globals] = [readStyles(), readGlobals()]
      const names = [...new Set([...before.globals.keys(), ...globals.keys()])]
      return [
        ...styles.filter((line, index) => line !== before.styles[index]),
        ...(JSON.stringify(readDocument()) === before.document
          ? []
          : [`the document: ${before.document} became ${JSON.stringify(readDocument())}`]),
        ...names.filter((name) => before.globals.get(name) !== globals.get(name)),
      ]
    },
  }
}
