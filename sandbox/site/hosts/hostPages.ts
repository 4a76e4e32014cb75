/** A page of somebody else's with the form in it: plain HTML, to be copied. */
export interface HostPage {
  /** Its file is `<name>.html` in this folder, its address `/hosts/<name>`. */
  readonly name: string
  readonly title: string
  /** What it shows, in a sentence or two. */
  readonly says: string
  /** Sent with it, where the page is about what is sent; `API` stands for the origin of the booking server. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Nothing but the page's own scripts and the booking server, and no script made out of text. */
const STRICT_POLICY = "default-src 'none'; script-src 'self'; connect-src API; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** All of them, the simplest first. */
export const HOST_PAGES: readonly HostPage[] = [
  { name: 'inline', title: 'In the page', says: 'One script and one element. The form stands where the element stands, and is as high as it needs to be.' },
  { name: 'dialog', title: 'In a dialog', says: 'A link and a button of the page open the form over it. What was typed is kept when it is closed.' },
  { name: 'floating', title: 'From a button in the corner', says: 'The element brings the button, here with the colours of the page.' },
  { name: 'two-forms', title: 'Two forms', says: 'Two meetings on one page, from one script, each with looks of its own.' },
  { name: 'no-script', title: 'Without JavaScript', says: 'What the page has in the element is seen until there is a form, and stays when there can be none.' },
  { name: 'dark', title: 'On a dark page', says: 'The form follows the color-scheme of the page, and takes an accent from it.' },
  { name: 'right-to-left', title: 'From right to left', says: 'The form takes the direction of the page.' },
  { name: 'translated', title: 'On a page that translates itself', says: 'A script replaces texts of the page and of the form, as translation services do. The form goes on, with every answer.' },
  { name: 'strict-csp', title: 'Under the strictest policy', says: 'No styles, no frames, no images, and no HTML out of text: the form needs no exception.', headers: { 'content-security-policy': STRICT_POLICY } },
  { name: 'bootstrap', title: 'Beside Bootstrap', says: 'Bootstrap 5 restyles every control of a page. These are not of the page.' },
  { name: 'tailwind', title: 'Beside Tailwind', says: 'Preflight, the reset of Tailwind 4, takes borders, margins and headings away.' },
  { name: 'small-root', title: 'Where 1rem is 10px', says: 'A page that shrinks the root font does not shrink the form.' },
  { name: 'important', title: 'Where everything is important', says: 'A style sheet that wants every element its own way, with !important.' },
]
