import type { UnsupportedField, UnsupportedReason } from './types.js'

const REASONS: Record<UnsupportedReason, string> = {
  unknownType:
    'is of a type that this form does not know, or has no type or slug, so it cannot be answered. ' +
    'Add the type with the fieldTypes prop.',
  reservedSlug:
    'has a slug that the server reserves, so its answer would be overwritten. Give the field another slug.',
  noOptions: 'is a choice without options, so it cannot be answered. Add options to it.',
  omittedNumber:
    'is a required number, but numberFieldFormat="omit" leaves numbers out. ' +
    'Make the field optional, or choose another numberFieldFormat.',
}

/** Returns a text that tells the developer why a field cannot be rendered and what to do about it. */
export function toUnsupportedText({ slug, reason, required }: UnsupportedField): string {
  const consequence = required ? ' It is required: nobody can book until then.' : ''
  return `The booking field "${slug}" ${REASONS[reason]}${consequence}`
}
