/** The words around the choice of a time, in English: what was lost, what is held. */
export const enBooker = {
  title: 'Choose a time',
  nearest: 'Nearest free times',
  otherTimes: 'All free times',
  book: (when: string) => `Book ${when}`,
  request: (when: string) => `Request ${when}`,
  held: (minutes: string) => `This time is held for you for ${minutes} more.`,
  holdSoonOver: 'This time is held for you for less than a minute more.',
  holdOver: 'This time is no longer held for you. You can still book it while nobody else does.',
  holdLonger: 'Hold it longer',
  heldAgain: 'This time is held for you again.',
  holdTaken: 'Someone else is booking this time right now. Choose another time; your answers are kept.',
}

/** The words around the choice of a time, in one language. */
export type BookerWords = typeof enBooker
