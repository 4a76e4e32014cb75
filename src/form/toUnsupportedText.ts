import type { UnsupportedField, UnsupportedReason } from './types.js'

const REASONS: Record<UnsupportedReason, string> = {
  unknownType:
    'is of a type that this form does not know, so it cannot be answered. Add the type with the fieldTypes prop.',
  reservedSlug: 'has a slug that the server reserves and would overwrite its answer. Rename the field.',
  noOptions: 'is a choice without options, so it cannot be answered. Give it options.',
  omittedNumber:
    'is required, and numberFieldFormat="omit" leaves it out. Make the field optional, or send numbers.',
}

/** Says to the developer why a field cannot be drawn and what to do. */
export function toUnsupportedText({ slug, reason, required }: UnsupportedField): string {
  return `The booking field "${slug}" ${REASONS[reason]}${required ? ' It is required: nobody can book until then.' : ''}`
}
