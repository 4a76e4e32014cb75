/**
 * What `toAnswer` returns for a value that cannot be sent, if only the conversion knows what is wrong
 * with it. All other faults are found by `answerSchema`.
 */
export class AnswerFault {
  /** @param message - the field error, as a sentence for the visitor */
  constructor(readonly message: string) {}
}
