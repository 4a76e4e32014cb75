const quoted = (label: string) => `“${label}”`

/** English messages of a submit: field errors, the outcome of the booking, and the confirmation. */
export const enOutcome = {
  submission: {
    stillWorking: 'Still working on it. This can take a moment',
    summary: (n: number) => `Fix ${n} ${n === 1 ? 'thing' : 'things'} to book`,
    summaryMore: (n: number) => `and ${n} more, further down`,
  },
  errors: {
    name: 'Enter your full name',
    firstName: 'Enter your first name',
    lastName: 'Enter your last name',
    emailMissing: 'Enter your email address',
    phoneMissing: 'Enter your phone number',
    fill: (label: string) => `Fill in ${quoted(label)}`,
    choose: (label: string) => `Choose an answer for ${quoted(label)}`,
    tick: (label: string) => `Tick ${quoted(label)} to go on`,
    email: 'Enter an email address in the correct format, like name@example.com',
    emailTooLong: 'This email address is too long. Check it, or enter another one',
    emailLetters: 'The booking service takes only email addresses in the letters a to z. Enter another one',
    emailOne: 'Enter one email address here; add the others as guests',
    emails: (address: string) =>
      `${quoted(address)} is not an email address. Write it like name@example.com, or remove it`,
    emailsTooLong: (address: string) =>
      `${quoted(`${address.slice(0, 40)}…`)} is too long for an email address. Correct it, or remove it`,
    emailsLetters: (address: string) =>
      `The booking service takes only the letters a to z: change ${quoted(address)}, or remove it`,
    phone: 'Enter a phone number with its country code, like +44 20 7946 0958',
    phoneExtension: 'Enter a phone number without its extension, like +44 20 7946 0958',
    phoneLetters: 'Enter a phone number in digits alone, without words or letters',
    phoneOne: 'Enter one phone number here, not two',
    phoneShort: 'This phone number is too short. Check that no digit is missing',
    phoneLong: 'This phone number is too long. Check that no digit is there twice',
    phoneUnknown: 'Check this phone number: its country has no such number',
    phoneWhich: (numbers: string[]) =>
      numbers.length > 1
        ? `Choose the phone number that you mean: ${numbers.join(' or ')}`
        : `Confirm that you mean ${numbers.join()}, or change the phone number`,
    url: 'Enter a web address, like https://example.com',
    number: 'Enter a number in digits, like 12 or 3.5',
    numberWhich: (one: string, other: string) =>
      `This can be read in two ways. Write ${one} or ${other}, whichever you mean`,
    wholeNumber: (max: number) => `Enter a whole number from 1 to ${max}`,
    tooLong: (max: number) =>
      max ? `Shorten this to ${max} characters or fewer` : 'Shorten this: it is too long',
    tooShort: (min: number) =>
      min ? `Write at least ${min} characters` : 'Write more here: this is too short',
    option: 'Choose one of the answers offered',
    place: 'Choose where to meet',
    placeAddress: 'Enter the address where we meet',
    placeText: 'Enter where we meet',
    duplicate: 'Remove the address that appears twice',
    emailNotAllowed: 'This email address cannot be used here. Enter another one',
    length: 'Choose one of the lengths offered',
    refused: 'The booking service did not accept this answer. Change it and try again',
  },
  outcomes: {
    unknown: {
      title: 'We could not confirm your booking',
      text:
        'You may already have it: check your email before trying again. ' +
        'Everything you typed is still here.',
    },
    partial: {
      title: 'We could not confirm all of your bookings',
      text:
        'Some of the dates may be booked already: check your email before trying again. ' +
        'Everything you typed is still here.',
    },
    earlier: {
      title: (time: string, date: string) => `An attempt was made at ${time} on ${date}`,
      text: (when: string) => `You may be booked for ${when} already: check your email before trying again.`,
    },
    conflictAfterUnknown: {
      title: 'Your first attempt may have succeeded',
      text:
        'This time is taken now, perhaps by your own booking: check your email. ' +
        'If there is none, choose another time; your answers are kept.',
    },
    conflict: {
      title: 'That time is no longer available',
      text:
        'Choose another time; your answers are kept. ' +
        'If you have an email for this one already, you are booked.',
    },
    /** The same where the visitor cannot choose the time. */
    conflictFixed: {
      title: 'That time is no longer available',
      text:
        'Contact the organizer for another time; your answers are kept. ' +
        'If you have an email for this one already, you are booked.',
    },
    chooseAnother: 'Choose another time',
    verify: {
      title: 'Confirm your email address',
      text: 'The organizer asks for a code, which cannot be sent from here. Please contact the organizer.',
    },
    refused: {
      title: 'This booking was not accepted',
      text: 'Nothing was booked. Contact the organizer if you think this is a mistake.',
    },
    busy: {
      title: 'Too many bookings at once',
      text: 'Nothing was booked. Wait a minute, then press the button again.',
    },
    wait: (seconds: number) => `You can try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    moveExisting: 'Move my existing booking',
    waitOver: 'You can try again now.',
    guard: {
      title: 'The security check did not finish',
      text: 'Nothing was booked. Your answers are kept: press the button to try again.',
    },
    field: {
      title: 'The booking service did not accept an answer',
      text: 'Nothing was booked. Change your answers and try again.',
    },
  },
  reasons: {
    seatsFull: 'All seats at this time are taken.',
    past: 'This time has passed. If it has not, check the clock of your device.',
    outOfBounds: 'This time is too soon or too far ahead to be booked.',
    bookingLimit: 'The organizer takes no more bookings in this period.',
    reserved: 'Someone else is booking this time right now.',
    emailBlocked: 'This email address cannot be used to book here. Try another one.',
    loginRequired: 'This can only be booked by people who are signed in with the organizer.',
    notFound: 'This meeting is no longer offered.',
    bookerLimit: 'You already have as many bookings as the organizer allows.',
    alreadyBooked: 'You already have a booking at this time.',
    payment: 'The payment could not be started.',
    notBookable: 'The organizer has not finished setting this meeting up.',
    tooLarge: 'Your answers are too long to send. Shorten them and try again.',
    likelyBooked:
      'The booking service said yes, but the rest of its answer was lost: you are most likely booked.',
    secondRequest: 'Sending it again may make a second request.',
    secondBooking: 'Sending it again may book a second time, with another host.',
    earlierAttempt:
      'Nothing was booked this time, but an earlier attempt may have succeeded: ' +
      'check your email before trying again.',
    codeWrong: 'This code is not right, or too old.',
    alreadyCancelled: 'This booking has been cancelled already.',
    alreadyMoved: 'This booking has been moved to another time already.',
    cancelDisabled: 'The organizer does not let this booking be cancelled here.',
  },
  /** Shown in place of the form if an event type takes only bookings of people who are signed in. */
  signIn: {
    title: 'Sign in to book this meeting',
    text: 'It can only be booked by people who are signed in.',
    open: 'Go to the booking page',
  },
  series: {
    until: (date: string) => `until ${date}`,
    clockChange: (zone: string) => `the clocks have changed: ${zone}`,
  },
  verification: {
    title: 'Confirm your email address',
    sent: (email: string) => `We sent a code to ${email}. Your answers are kept.`,
    sentAgain: (email: string) => `We sent another code to ${email}. Your answers are kept.`,
    sending: 'Sending a code…',
    notSent: 'The code could not be sent. Try again in a moment.',
    tooMany:
      'Too many codes were asked for. Wait a minute, then ask again. ' +
      'A code that you have already may still be right.',
    label: 'Code from the email',
    missing: 'Enter the code from the email',
    wrong: 'This code is not right, or too old. Check it, or ask for a new one',
    confirm: 'Confirm and book',
    resend: 'Send a new code',
    resendIn: (seconds: number) => `New code in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`,
    back: 'Change my answers',
  },
  confirmation: {
    booked: 'You are booked',
    pending: 'Request sent',
    pendingText: 'The organizer has to confirm it. You will get an email when that happens.',
    cancelled: 'This booking is cancelled',
    rejected: 'This booking was declined',
    other: 'Booking received',
    emailSent: (address: string) => `The details are on their way to ${address}`,
    when: 'When',
    hostTime: (zone: string) => `for the organizer, ${zone}`,
    length: 'Length',
    where: 'Where',
    join: 'Join link',
    host: 'Host',
    hosts: 'Hosts',
    who: 'Booked by',
    guests: 'Guests',
    leftOut: (guests: string) => `Not invited by the organizer’s system: ${guests}`,
    unlisted: (listed: number, all: number) =>
      `The booking service listed only ${listed} of ${all} dates. Check your email for the others.`,
    moved: (time: string) => `You asked for ${time}; the organizer’s system booked this time instead.`,
    answers: 'Your answers',
    yes: 'Yes',
    no: 'No',
    occurrences: (n: number) => `${n} ${n === 1 ? 'date' : 'dates'}`,
    status: {
      accepted: 'booked',
      pending: 'awaiting confirmation',
      cancelled: 'cancelled',
      rejected: 'declined',
    } as Record<string, string>,
    seat: 'Your seat is reserved',
    reference: 'Reference',
    linkLater: 'the link is sent with the invitation',
    bookAnother: 'Book another',
  },
}

/** Messages of a submit, in one language. */
export type OutcomeMessages = typeof enOutcome
