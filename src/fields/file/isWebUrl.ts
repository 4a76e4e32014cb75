/** Returns whether a text is a complete http or https address. */
export function isWebUrl(text: unknown): text is string {
  return typeof text === 'string' && /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)
}
