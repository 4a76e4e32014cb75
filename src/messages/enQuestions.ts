/** English messages of the field types `date`, `file` and `consent`, which are loaded where they are used. */
export const enQuestions = {
  /** Field errors of a date. The dates and days are written in the language of the form. */
  dateInvalid: 'Enter a complete date',
  dateFrom: (day: string) => `Choose ${day} or a later date`,
  dateUntil: (day: string) => `Choose ${day} or an earlier date`,
  dateDays: (days: string) => `Choose a date that is one of these days: ${days}`,
  /** The button that opens the file dialog. */
  chooseFile: 'Choose a file',
  chooseFiles: 'Choose files',
  dropFile: 'or drop it here',
  dropFiles: 'or drop them here',
  /** Below the button. The size has its unit, for example “5 MB”. */
  maxSize: (size: string) => `Up to ${size}`,
  /** A sentence about one file. */
  uploading: (percent: string) => `Uploading: ${percent}`,
  uploaded: (name: string) => `${name} is uploaded`,
  uploadFailed: (name: string) => `${name} could not be uploaded`,
  uploadCancelled: (name: string) => `${name} was not uploaded`,
  fileRemoved: (name: string) => `${name} removed`,
  /** The buttons beside a file. Each is read out with the name of the file after it. */
  cancelUpload: 'Cancel',
  retryUpload: 'Try again',
  removeFile: 'Remove',
  /** Field errors of files. */
  fileMissing: (label: string) => `Choose a file for “${label}”`,
  filePending: 'Wait until the upload is complete, or cancel it',
  fileFailed: 'Try the upload again, or remove the file',
  fileTooLarge: (name: string, size: string) => `${name} is larger than ${size}. Choose a smaller file`,
  fileEmpty: (name: string) => `${name} is empty. Choose another file`,
  fileType: (name: string) => `Files like ${name} are not accepted here. Choose another type of file`,
  fileOne: 'Only one file can be sent here',
  /** Field error of a consent that is not given. */
  consentMissing: (label: string) => `To book, agree to “${label}”`,
}

/** Messages of the field types `date`, `file` and `consent`, in one language. */
export type QuestionMessages = typeof enQuestions
