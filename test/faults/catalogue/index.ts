import { beforeSending } from './beforeSending.js'
import { definitions } from './definitions.js'
import { existingBookings } from './existingBookings.js'
import { fieldAnswers } from './fieldAnswers.js'
import { fieldDefinition } from './fieldDefinition.js'
import { fieldElement } from './fieldElement.js'
import { fieldLook } from './fieldLook.js'
import { fieldOutcome } from './fieldOutcome.js'
import { fieldPackage } from './fieldPackage.js'
import { fieldReplies } from './fieldReplies.js'
import { fieldSlots } from './fieldSlots.js'
import { guests } from './guests.js'
import { input } from './input.js'
import { lifecycle } from './lifecycle.js'
import { network } from './network.js'
import { pages } from './pages.js'
import { picking } from './picking.js'
import { privacy } from './privacy.js'
import { questions } from './questions.js'
import { refusals } from './refusals.js'
import { server } from './server.js'
import { time } from './time.js'
import type { Fault } from './types.js'
import { withoutScript } from './withoutScript.js'

/** A group of related faults, with a title and a sentence that describes the group. */
export interface FaultFamily {
  readonly title: string
  readonly about: string
  readonly faults: readonly Fault[]
}

/** Every known fault, grouped by family. */
export const CATALOGUE: readonly FaultFamily[] = [
  {
    title: 'Network and transport',
    about: 'Problems between the submit and the end of the response.',
    faults: network,
  },
  {
    title: 'Errors from the server',
    about: 'Every error response that Cal.com is known to send.',
    faults: refusals,
  },
  {
    title: 'What a visitor types',
    about: 'Answers are kept as typed wherever the server accepts them.',
    faults: input,
  },
  { title: 'Guest lists', about: 'Many email addresses, typed or pasted.', faults: guests },
  {
    title: 'Odd and hostile event types',
    about: 'Nothing in an event type is trusted or run as code.',
    faults: definitions,
  },
  {
    title: 'Between the form and the request',
    about: 'What a host runs before a booking is sent.',
    faults: beforeSending,
  },
  {
    title: 'Odd and hostile pages',
    about: 'What a page, its scripts and browser extensions can do to a form.',
    faults: pages,
  },
  {
    title: 'Existing bookings',
    about: 'What can be wrong when a visitor opens a booking to move or cancel it, or a list to choose from.',
    faults: existingBookings,
  },
  {
    title: 'Time',
    about: 'Every time is formatted from an instant and shown with its time zone.',
    faults: time,
  },
  {
    title: 'Choosing a time',
    about: 'A list of days, the first free time, and questions before the time.',
    faults: picking,
  },
  {
    title: 'Lifecycle and concurrency',
    about: 'One submit sends one request; one submission makes one booking.',
    faults: lifecycle,
  },
  {
    title: 'Without script',
    about: 'Without script, a form works as a plain HTML form.',
    faults: withoutScript,
  },
  {
    title: 'Privacy',
    about: 'Answers go only to the server and to a host that asks for them.',
    faults: privacy,
  },
  {
    title: 'Questions of hosts',
    about: 'Fields with conditions, dates, files and consents.',
    faults: questions,
  },
  {
    title: 'Met in use',
    about: 'Faults that were met on running servers, on pages of others, and with files of others.',
    faults: [
      ...fieldReplies,
      ...fieldDefinition,
      ...fieldAnswers,
      ...fieldSlots,
      ...fieldOutcome,
      ...fieldLook,
      ...fieldElement,
      ...fieldPackage,
    ],
  },
  {
    title: 'A server in front of the API',
    about: 'What the handler of `booking-form/server` refuses, so that it never reaches the API.',
    faults: server,
  },
]
