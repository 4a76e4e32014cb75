/** A page of another site with the form in it: plain HTML that can be copied. */
export interface HostPage {
  /** Its file is `<name>.html` in this folder, its address is `/hosts/<name>`. */
  readonly name: string
  readonly title: string
  /** What the page shows, in a sentence or two. */
  readonly says: string
  /** Response headers that the page needs. `API` stands for the origin of the booking server. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Allows only the page's own scripts and the booking server, and no script or HTML made from text. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  'connect-src API',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** All host pages, the simplest first. */
export const HOST_PAGES: readonly HostPage[] = [
  {
    name: 'inline',
    title: 'In the page',
    says:
      'One script and one element. The form appears where the element is, and is as tall as it ' +
      'needs to be.',
  },
  {
    name: 'dialog',
    title: 'In a dialog',
    says:
      'A link and a button of the page open the form in a dialog. What was typed is kept when it ' +
      'is closed.',
  },
  {
    name: 'floating',
    title: 'From a button in the corner',
    says: 'The element adds the button, here in the colours of the page.',
  },
  {
    name: 'two-forms',
    title: 'Two forms',
    says: 'Two meetings on one page, from one script, each with its own look.',
  },
  {
    name: 'no-script',
    title: 'Without JavaScript',
    says:
      'What the page puts into the element is shown until there is a form, and stays if there can ' +
      'be none.',
  },
  {
    name: 'dark',
    title: 'On a dark page',
    says: 'The form follows the color-scheme of the page, and takes its accent colour from the page.',
  },
  {
    name: 'right-to-left',
    title: 'Right to left',
    says: 'The form follows the direction of the page.',
  },
  {
    name: 'translated',
    title: 'On a page that translates itself',
    says:
      'A script replaces texts of the page and of the form, as translation services do. The form ' +
      'keeps working, and keeps every answer.',
  },
  {
    name: 'strict-csp',
    title: 'Under the strictest policy',
    says: 'No styles, no frames, no images, and no HTML made from text: the form needs no exception.',
    headers: { 'content-security-policy': STRICT_POLICY },
  },
  {
    name: 'guarded',
    title: 'Behind a guard',
    says:
      'The page proves to its own server that a person books, without a captcha: a calculation, and ' +
      'an input that only programs fill in. An assistant may fill in the form as a tool.',
  },
  {
    name: 'bootstrap',
    title: 'With Bootstrap',
    says: 'Bootstrap 5 restyles every control of a page, but not those of the form.',
  },
  {
    name: 'tailwind',
    title: 'With Tailwind',
    says: 'Preflight, the reset of Tailwind 4, removes borders, margins and the style of headings.',
  },
  {
    name: 'small-root',
    title: 'Where 1rem is 10px',
    says: 'A page that shrinks the root font does not shrink the form.',
  },
  {
    name: 'important',
    title: 'With !important everywhere',
    says: 'A style sheet that wants to style every element its own way, with !important.',
  },
]
