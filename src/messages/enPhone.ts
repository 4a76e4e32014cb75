/** English messages of a phone number that can be read in more than one way. */
export const enPhone = {
  which: (n: number): string =>
    n > 1 ? 'Which phone number do you mean?' : 'Do you mean this phone number?',
  choice: (number: string, country: string) => (country ? `${number} (${country})` : number),
}

/** Messages of a phone number that can be read in more than one way, in one language. */
export type PhoneMessages = typeof enPhone
