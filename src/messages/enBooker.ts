/** English messages around the choice of a time: instant bookings, held times and lost times. */
export const enBooker = {
  booker: {
    startNow: 'Start the meeting now',
    /** A link above the picker, if the questions come before it. */
    backToAnswers: 'Back to your answers',
    held: (time: string) => `This time is held for you for ${time} more.`,
    holdSoonOver: 'This time is held for you for less than a minute more.',
    holdOver: 'This time is no longer held for you. You can still book it while nobody else does.',
    holdLonger: 'Hold it longer',
    heldAgain: 'This time is held for you again.',
    taken: {
      title: 'Someone else is booking this time',
      text: 'Choose another time; your answers are kept.',
    },
  },
}

/** Messages around the choice of a time, in one language. */
export type BookerMessages = typeof enBooker
