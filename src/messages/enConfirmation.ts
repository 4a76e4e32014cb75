const dates = (n: number) => `${n} ${n === 1 ? 'date' : 'dates'}`

/** English messages for what follows a booking: calendar, payment, cancelling and rescheduling. */
export const enConfirmation = {
  after: {
    addToCalendar: 'Add to calendar',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo Calendar',
    file: 'Download .ics file',
    seriesFile: (n: number) => `Download .ics file with ${dates(n)}`,
    newWindow: '(opens in a new window)',
    fileFailed: 'The calendar file could not be made. Check your connection, then try again.',
    notOpened: 'If nothing has opened, copy this address into a new window:',
    notSaved: 'If no file was saved, this page does not allow downloads. Copy the details instead.',
    tentative: 'It is entered as tentative until the organizer confirms it.',
    untitled: 'Booking',
    joinAt: (url: string) => `Join: ${url}`,
    copy: 'Copy details',
    copied: 'Copied',
    copyByHand: 'Copy this text:',
    continue: 'Continue',
  },
  payment: {
    title: 'Not paid yet',
    follows: 'This meeting has a price. Nothing is paid here: you pay on the organizer’s page after booking.',
    unclear:
      'This meeting has a price. Nothing is paid here: ask the organizer how to pay. ' +
      'The booking counts only when it is paid.',
    due: 'The organizer takes the payment on their own page. The booking counts only when it is paid there.',
    ask: 'Nothing was paid here. Ask the organizer how to pay: the booking counts only when it is paid.',
    open: 'Pay on the organizer’s page',
  },
  cancel: {
    start: 'Cancel booking',
    title: 'Cancel this booking?',
    reason: 'Reason',
    reasonHint: 'The organizer will read it',
    which: 'What to cancel',
    all: (n: number) => `All ${dates(n)}`,
    confirm: 'Cancel booking',
    confirming: 'Cancelling…',
    keep: 'Keep it',
    done: 'This booking is cancelled',
    doneOne: (date: string) => `${date} is cancelled`,
    some: 'Not every date is cancelled',
    unknown: {
      title: 'We could not confirm that it was cancelled',
      text:
        'It may be cancelled already: check your email before trying again. ' +
        'What you wrote is still here.',
    },
    refused: {
      title: 'The booking was not cancelled',
      text: 'It still stands. Please contact the organizer.',
    },
    notAllowed: 'The organizer does not allow this booking to be cancelled here.',
    notFound: 'The booking service does not know this booking.',
    busy: {
      title: 'Too many requests at once',
      text: 'The booking still stands. Wait a minute, then press the button again.',
    },
  },
  reschedule: {
    start: 'Change time',
    title: 'Choose another time',
    loading: 'Loading your booking',
    present: 'Currently booked',
    chosen: 'New time',
    which: 'Which date to move',
    reason: 'Reason for the change',
    reasonHint: 'The organizer will read it',
    confirm: (when: string) => `Move to ${when}`,
    confirming: 'Moving…',
    keep: 'Keep the present time',
    from: (time: string) => `Moved from ${time}`,
    lengthBack: (now: string, then: string) => `It takes ${now} now, and ${then} once it is moved.`,
    notFound: {
      title: 'This booking was not found',
      text: 'Check the link you came by, or contact the organizer.',
    },
    loadFailed: { title: 'Your booking could not be loaded', text: 'Check your connection, then try again.' },
    cancelled: {
      title: 'This booking is cancelled',
      text: 'It cannot be moved. You can make a new booking instead.',
    },
    rejected: {
      title: 'This booking was declined',
      text: 'It cannot be moved. You can make a new booking instead.',
    },
    moved: { title: 'This booking was moved already', text: 'Your email says when it is now.' },
    seatMissing: {
      title: 'This seat cannot be moved here',
      text: 'Use the link in your email, or contact the organizer.',
    },
    unknown: {
      title: 'We could not confirm that your booking was moved',
      text: 'It may be moved already: check your email before trying again. What you wrote is still here.',
    },
    conflict: {
      title: 'That time is no longer available',
      text: 'Your booking stands at its present time. Choose another one; your reason is kept.',
    },
    conflictAfterUnknown: {
      title: 'Your first attempt may have succeeded',
      text:
        'This time is taken now, perhaps by your own booking: check your email. ' +
        'If it says nothing, choose another time; your reason is kept.',
    },
    refused: {
      title: 'Your booking was not moved',
      text: 'It stands at its present time. Please contact the organizer.',
    },
    busy: {
      title: 'Too many requests at once',
      text: 'Your booking stands at its present time. Wait a minute, then press the button again.',
    },
  },
}

/** Messages for what follows a booking, in one language. */
export type ConfirmationMessages = typeof enConfirmation
