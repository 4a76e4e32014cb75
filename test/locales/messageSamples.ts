import { english } from '../../src/messages/english.js'

/** What a message is called with: a number, a text, or a list of texts. */
type Kind = 'number' | 'text' | 'texts'

/** The arguments of each message that takes any. */
const ARGUMENTS: Readonly<Record<string, readonly Kind[]>> = {
  'form.submit': ['text'],
  'form.submitRequest': ['text'],
  'form.minutes': ['number'],
  'form.withHost': ['text'],
  'form.charactersOver': ['number'],
  'form.charactersLeft': ['number'],
  'form.unknownField': ['text'],
  'form.unknownRequired': ['text'],
  'recurrence.every.weekly': ['number'],
  'recurrence.every.monthly': ['number'],
  'recurrence.every.yearly': ['number'],
  'recurrence.upTo': ['number'],
  'guests.entry': ['number'],
  'guests.address': ['text', 'number'],
  'guests.remove': ['text'],
  'guests.added': ['number'],
  'guests.removed': ['text'],
  'guests.duplicates': ['text'],
  'guests.own': ['text'],
  'phone.which': ['number'],
  'phone.choice': ['text', 'text'],
  'email.didYouMean': ['text'],
  'picker.firstFree': ['text'],
  'picker.noMoreUntil': ['text'],
  'manage.cancelledBecause': ['text'],
  'questions.dateFrom': ['text'],
  'questions.dateUntil': ['text'],
  'questions.dateDays': ['text'],
  'questions.maxSize': ['text'],
  'questions.uploading': ['text'],
  'questions.uploaded': ['text'],
  'questions.uploadFailed': ['text'],
  'questions.uploadCancelled': ['text'],
  'questions.fileRemoved': ['text'],
  'questions.fileMissing': ['text'],
  'questions.fileEmpty': ['text'],
  'questions.fileType': ['text'],
  'questions.consentMissing': ['text'],
  'questions.fileTooLarge': ['text', 'text'],
  'picker.showAll': ['number'],
  'picker.moreIn': ['text'],
  'picker.timesFree': ['number'],
  'picker.timesOn': ['text', 'number'],
  'picker.daysFree': ['text', 'number'],
  'picker.emptyMonth': ['text'],
  'picker.noneUntil': ['text'],
  'picker.seatsLeft': ['number'],
  'zones.now': ['text', 'text', 'text'],
  'zones.found': ['number'],
  'zones.chosen': ['text', 'text'],
  'booker.held': ['text'],
  'submission.summary': ['number'],
  'submission.summaryMore': ['number'],
  'errors.fill': ['text'],
  'errors.choose': ['text'],
  'errors.tick': ['text'],
  'errors.emails': ['text'],
  'errors.emailsTooLong': ['text'],
  'errors.emailsLetters': ['text'],
  'errors.phoneWhich': ['texts'],
  'errors.numberWhich': ['text', 'text'],
  'errors.wholeNumber': ['number'],
  'errors.tooLong': ['number'],
  'errors.tooShort': ['number'],
  'outcomes.earlier.title': ['text', 'text'],
  'outcomes.earlier.text': ['text'],
  'outcomes.wait': ['number'],
  'series.until': ['text'],
  'series.clockChange': ['text'],
  'verification.sent': ['text'],
  'verification.sentAgain': ['text'],
  'verification.resendIn': ['number'],
  'confirmation.emailSent': ['text'],
  'confirmation.hostTime': ['text'],
  'confirmation.leftOut': ['text'],
  'confirmation.unlisted': ['number', 'number'],
  'confirmation.moved': ['text'],
  'confirmation.occurrences': ['number'],
  'after.seriesFile': ['number'],
  'after.joinAt': ['text'],
  'cancel.all': ['number'],
  'cancel.doneOne': ['text'],
  'reschedule.confirm': ['text'],
  'reschedule.from': ['text'],
  'reschedule.lengthBack': ['text', 'text'],
}

type Message = string | ((...args: unknown[]) => unknown)

/** Texts that no message contains, so that they can be found again in what a message returns. */
export const SAMPLE_TEXTS = ['⟦a⟧', '⟦b⟧', '⟦c⟧'] as const

/** Numbers of every plural category of every language, the ends of what a form shows among them. */
export const SAMPLE_NUMBERS = [0, 1, 2, 3, 5, 7, 10, 11, 12, 21, 22, 25, 60, 100, 101, 102, 1.5, 1_000_000]

/** Returns each message with its path, such as `form.submit`. */
export function toEntries(messages: object, prefix = ''): [path: string, message: Message][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    const path = `${prefix}${key}`
    if (typeof value === 'object' && value !== null) return toEntries(value, `${path}.`)
    return path === 'lang' || path === 'dir' ? [] : [[path, value as Message]]
  })
}

/** Calls a message with sample texts, and with `n` for its first number and `n + 1` for its second one. */
export function call(path: string, message: Message, n: number): string {
  if (typeof message === 'string') return message
  const kinds = ARGUMENTS[path]
  if (!kinds) throw new Error(`${path} takes arguments that test/locales/messageSamples.ts does not name`)
  const args = kinds.map((kind, index) => {
    const text = SAMPLE_TEXTS[index]
    return kind === 'number'
      ? n + kinds.slice(0, index).filter((one) => one === 'number').length
      : kind === 'text'
        ? text
        : [text, `${text}2`]
  })
  return String(message(...args))
}

/** The messages that take arguments. */
export const argumentPaths = Object.keys(ARGUMENTS)

/** The English messages by path. */
export const englishByPath = new Map(toEntries(english))
