// Khmer, polite (អ្នក, with សូម in requests), as booking pages usually are.
// Fields of numbers and phone numbers do not read Khmer digits: their errors name the digits 0–9.
// Terms: booking ការកក់ · event ការណាត់ជួប · slot ពេលទំនេរ · guest ភ្ញៀវ · organizer អ្នករៀបចំ ·
// host អ្នកទទួលជួប · time zone ល្វែងម៉ោង · e-mail អ៊ីមែល · code លេខកូដ · to book កក់ ·
// to cancel បោះបង់ · to move ប្ដូរពេល.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Khmer. */
export const km: Messages = { lang: 'km', ...form, ...picker, ...outcome, ...confirmation }
