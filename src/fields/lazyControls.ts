'use client'

/**
 * The controls that are lazy-loaded, in one module: most forms render several of them. A long form renders
 * its fields once they are loaded.
 */
export { BooleanControl } from './boolean/BooleanControl.js'
export { ChoiceControl } from './choice/ChoiceControl.js'
export { ChoicesControl } from './choices/ChoicesControl.js'
export { EmailSuggestion } from './email/EmailSuggestion.js'
export { EmailsControl } from './emails/EmailsControl.js'
export { LocationControl } from './location/LocationControl.js'
export { SplitNameControl } from './name/SplitNameControl.js'
export { PhoneControl } from './phone/PhoneControl.js'
export { FieldGroups } from './FieldGroups.js'
export { PlainInputs } from './PlainInputs.js'
export { PlainLink } from './PlainLink.js'
