import { createCounting } from '../createCounting.js'
import { picker as spanish } from '../es/picker.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'many' | 'other'>('es-419')

/** Latin American Spanish messages around the choice of a time. */
export const picker: PickerWords = {
  ...spanish,
  picker: {
    ...spanish.picker,
    noneUntil: (month) => `Tampoco hay ninguno hasta ${month}. Comunícate con el organizador.`,
    failed: {
      title: 'No se pudieron cargar los horarios libres',
      text: 'Revisa tu conexión o vuelve a intentarlo en un momento.',
    },
    full: 'lleno',
    seatsLeft: (n) =>
      plural(n, { one: 'Queda # lugar', many: 'Quedan # de lugares', other: 'Quedan # lugares' }),
  },
}
