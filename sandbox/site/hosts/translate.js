// Does what the scripts of translation services do to a page: puts every text that it knows into an
// element of its own, also in open shadow trees, and later every text that is added.
const GERMAN = new Map([
  ['Book a time with Jane', 'Einen Termin mit Jane buchen'],
  ['Book by e-mail instead', 'Lieber per E-Mail buchen'],
  ['Your name', 'Ihr Name'],
  ['E-mail address', 'E-Mail-Adresse'],
  ['Anything I should know?', 'Was sollte ich wissen?'],
  ['Bring someone along', 'Jemanden mitbringen'],
  ['Add guests', 'Gäste hinzufügen'],
  ['Intro call', 'Erstes Gespräch'],
  ['Change', 'Ändern'],
  ['You are booked', 'Ihr Termin steht fest'],
])

function translate(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const texts = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.shadowRoot && !watched.has(node.shadowRoot)) watch(node.shadowRoot)
    else if (node.nodeType === Node.TEXT_NODE && GERMAN.has(node.data.trim())) texts.push(node)
  }
  for (const text of texts) {
    const font = document.createElement('font')
    font.textContent = GERMAN.get(text.data.trim())
    text.replaceWith(font)
  }
}

const watched = new WeakSet()

function watch(root) {
  watched.add(root)
  translate(root)
  const observer = new MutationObserver(() => translate(root))
  observer.observe(root, { childList: true, characterData: true, subtree: true })
}

document.getElementById('translate').addEventListener('click', (event) => {
  event.currentTarget.disabled = true
  document.documentElement.lang = 'de'
  watch(document.body)
})
