// Lone halves of surrogate pairs, NUL, and marks that have no width or turn the reading direction: none of them was
// typed on purpose, some cannot be stored, and some make an address look like another one.
const LONE_SURROGATES = /\p{Surrogate}/gu
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/**
 * Removes what cannot be seen from a text and the blanks around it; line ends become `\n`.
 *
 * @param text - as typed or pasted
 */
export function cleanText(text: string): string {
  return text.replace(LONE_SURROGATES, '\ufffd').replace(INVISIBLE, '').replace(/\r\n?/g, '\n').trim()
}
