/** English messages of the page of a booking, and of the list of what can be booked. */
export const enManage = {
  manage: {
    booked: 'Your booking',
    pending: 'Your request',
    pendingText: 'The organizer has to confirm it. You will get an email when that happens.',
    past: 'This booking is over',
    pastText: 'It can no longer be changed.',
    cancelledBecause: (reason: string) => `Reason: ${reason}`,
    moved: {
      title: 'This booking was moved',
      text: 'It has a new time now.',
      open: 'Show the new booking',
    },
    seat: 'Only your own seat is changed here.',
    seatUnchecked: {
      title: 'Your seat could not be looked up',
      text: 'This is the booking of everybody. If your seat was cancelled already, that is not shown here.',
    },
    seatGone: {
      title: 'You no longer have this seat',
      text: 'It was cancelled, or moved to another time. Your email says which.',
    },
    seatMissing: {
      title: 'Your seat cannot be changed here',
      text: 'Use the link in your email, or contact the organizer.',
    },
  },
  meetings: {
    label: 'Choose a meeting',
    loading: 'Loading the meetings',
    none: { title: 'There is nothing to book yet', text: 'Come back later, or contact the organizer.' },
    notFound: {
      title: 'This page was not found',
      text: 'Check the link you came by, or contact the organizer.',
    },
    loadFailed: { title: 'The meetings could not be loaded', text: 'Check your connection, then try again.' },
  },
}

/** Messages of the page of a booking and of the list of meetings, in one language. */
export type ManageMessages = typeof enManage
