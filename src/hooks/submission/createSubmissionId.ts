/**
 * An id that says of several requests that they are one submission: 32 hexadecimal digits. `crypto.randomUUID` is
 * missing on pages without https, `getRandomValues` is not.
 */
export function createSubmissionId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
