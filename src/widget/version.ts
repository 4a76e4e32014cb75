declare const __BOOKING_FORM_VERSION__: string | undefined

/** Of the package that this was built from; `dev` where nothing was built. */
export const version: string =
  typeof __BOOKING_FORM_VERSION__ === 'undefined' ? 'dev' : __BOOKING_FORM_VERSION__
