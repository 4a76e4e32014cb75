/** The fields that the server defines, by slug, each with the one field type that fits it. */
const SYSTEM_TYPES: Record<string, string> = {
  name: 'name',
  splitName: 'splitName',
  email: 'email',
  attendeePhoneNumber: 'phone',
  smsReminderNumber: 'phone',
  title: 'text',
  notes: 'textarea',
  guests: 'multiemail',
  location: 'radioInput',
}

/** Returns the field type of a field that the server defines, or `undefined` if the slug is a custom one. */
export function systemTypeOf(slug: unknown): string | undefined {
  return typeof slug === 'string' && Object.hasOwn(SYSTEM_TYPES, slug) ? SYSTEM_TYPES[slug] : undefined
}
