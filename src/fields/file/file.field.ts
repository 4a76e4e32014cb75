import * as z from 'zod/mini'
import { readHostOption } from '../../contract/hostField.js'
import { enQuestions } from '../../messages/enQuestions.js'
import type { SubmitMessages } from '../../messages/types.js'
import { AnswerFault } from '../AnswerFault.js'
import type { FieldDefinition, FieldRules } from '../types.js'
import type { FileUploads, UploadedFile } from './FileUploads.js'
import { isWebUrl } from './isWebUrl.js'

/** What the control of a field of the type `file` holds. */
export interface FileValue {
  items: readonly UploadedFile[]
  /** The uploads, which go on while the field is not rendered. `undefined` until the first file is chosen. */
  uploads?: FileUploads | undefined
}

const toWords = (messages: SubmitMessages) => ({ ...enQuestions, ...messages.questions })

/** Returns whether several files can be sent. The answer is then a list. */
export const isMultiple = ({ wire }: FieldDefinition) => readHostOption(wire, 'multiple') === true

/** Files that the host uploads. The answer is the address of the file, or a list of addresses. */
export const fileRules: FieldRules<FileValue, string | string[]> = {
  frame: 'group',
  emptyValue: () => ({ items: [] }),
  readPrefill: () => undefined,
  toAnswer: ({ items }, field, { messages }) => {
    const words = toWords(messages)
    if (items.some(({ state }) => state === 'uploading')) return new AnswerFault(words.filePending)
    if (items.some(({ state }) => state === 'failed')) return new AnswerFault(words.fileFailed)
    const urls = items.flatMap(({ url }) => url ?? [])
    return urls.length === 0 ? undefined : isMultiple(field) ? urls : urls[0]
  },
  missing: (field, messages) => toWords(messages).fileMissing(field.label),
  answerSchema: (field, { messages }) =>
    z
      .union([z.string(), z.array(z.string())])
      .check(
        z.refine(
          (answer) =>
            isMultiple(field) ? Array.isArray(answer) && answer.every(isWebUrl) : isWebUrl(answer),
          messages.errors.url,
        ),
      ),
}
