// These patterns match lone surrogates, NUL, and characters that have no width or change the reading
// direction. Nobody types such characters on purpose. Some of them cannot be stored, and some make one
// address look like another.
const LONE_SURROGATES = /\p{Surrogate}/gu
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

// Emoji and some scripts need joiners and fillers, which show nothing on their own. U+2800 is a blank in
// Braille.
const VISIBLE = /[^\s\u2800\p{Cc}\p{Default_Ignorable_Code_Point}]/u

/**
 * Trims a text, removes its invisible characters, and turns its line breaks into `\n`. Lone surrogates
 * become U+FFFD. A text that shows nothing becomes empty.
 *
 * @param text - as typed or pasted
 */
export function cleanText(text: string): string {
  const clean = text.replace(LONE_SURROGATES, '\ufffd').replace(INVISIBLE, '').replace(/\r\n?/g, '\n').trim()
  return VISIBLE.test(clean) ? clean : ''
}
