declare const __BOOKING_FORM_VERSION__: string | undefined

/** The version of the package that this file was built from; `dev` if it was not built. */
export const version: string =
  typeof __BOOKING_FORM_VERSION__ === 'undefined' ? 'dev' : __BOOKING_FORM_VERSION__
