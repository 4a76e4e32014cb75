/**
 * English messages of the pages that work without script. The other texts of these pages are those of the
 * form.
 */
export const enPages = {
  pages: {
    /** A link to the page that lists the free times. */
    choose: 'Choose a time',
    /** Above a box into which several addresses are typed. */
    guestsHint: 'Email addresses, one per line',
    /** A button beside the list of time zones, which shows the times in the chosen one. */
    showZone: 'Show times',
    /** The button that books, where the visitor chooses the time in a list beside it. */
    bookChosen: 'Book the chosen time',
    /** Why the form has to be sent again, although nothing is wrong with the answers. */
    stale: {
      title: 'Please send the form once more',
      text: 'It was open for a long time, so nothing was sent. Your answers are still here.',
    },
  },
}

/** Messages of the pages that work without script, in one language. */
export type PagesMessages = typeof enPages
