'use client'

import { ConsentControl } from './consent/ConsentControl.js'
import { consentRules } from './consent/consent.field.js'
import { DateControl } from './date/DateControl.js'
import { dateRules } from './date/date.field.js'
import { formatDay } from './date/formatDay.js'
import { isDay } from './date/readDateLimits.js'
import { defineFieldType } from './defineFieldType.js'
import { FileControl } from './file/FileControl.js'
import { fileRules, type FileValue } from './file/file.field.js'
import { toFileLinks } from './file/toFileLinks.js'
import type { UploadFile } from './file/UploadFile.js'
import type { FieldType } from './renderedFieldType.js'
import type { ControlProps } from './types.js'

/**
 * Returns the field types that only a definition of a host has, by name. Without `upload`, there is no type
 * `file`: such a field cannot be answered.
 *
 * @param upload - must keep its reference, because another one makes another control
 */
export function createQuestionTypes(upload: UploadFile | undefined): Record<string, FieldType> {
  return {
    date: {
      ...defineFieldType({ ...dateRules, Control: DateControl }),
      formatAnswer: (answer, _, locale) => (isDay(answer) ? formatDay(answer, locale) : String(answer)),
    },
    consent: defineFieldType({ ...consentRules, Control: ConsentControl }),
    ...(upload && {
      file: {
        ...defineFieldType({
          ...fileRules,
          Control: (props: ControlProps<FileValue>) => <FileControl {...props} upload={upload} />,
        }),
        formatAnswer: toFileLinks,
      },
    }),
  }
}
