/** English messages of an email address that may have a typing mistake. */
export const enEmail = {
  didYouMean: (address: string): string => `Did you mean ${address}?`,
}

/** Messages of an email address that may have a typing mistake, in one language. */
export type EmailMessages = typeof enEmail
