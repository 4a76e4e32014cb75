import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'many' | 'other'>('es')
const timesFree = (n: number) =>
  n
    ? plural(n, { one: '# horario libre', many: '# de horarios libres', other: '# horarios libres' })
    : 'ningún horario libre'

/** Spanish messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Elige un horario',
    loading: 'Cargando los horarios libres',
    previousMonth: 'Mes anterior',
    nextMonth: 'Mes siguiente',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) =>
      `${month}: horarios libres en ${plural(n, { one: '# día', many: '# de días', other: '# días' })}`,
    emptyMonth: (month) => `No hay horarios libres en ${month}.`,
    showNext: 'Mostrar los próximos horarios libres',
    searching: 'Buscando horarios libres…',
    noneUntil: (month) => `Tampoco hay ninguno hasta ${month}. Ponte en contacto con el organizador.`,
    failed: {
      title: 'No se pudieron cargar los horarios libres',
      text: 'Comprueba tu conexión o vuelve a intentarlo dentro de un momento.',
    },
    tryAgain: 'Reintentar',
    nearest: 'Horarios libres más cercanos',
    full: 'completo',
    morning: 'Mañana',
    afternoon: 'Tarde',
    evening: 'Tarde-noche',
    showAll: (n) =>
      plural(n, {
        one: 'Mostrar # horario',
        many: 'Mostrar los # de horarios',
        other: 'Mostrar los # horarios',
      }),
    moreIn: (month) => `Más horarios en ${month}`,
    firstFree: (when) => `Primer horario libre: ${when}`,
    moreDays: 'Mostrar más días',
    earlierDays: 'Mostrar días anteriores',
    noMoreUntil: (month) => `No hay más horarios libres hasta ${month}.`,
    present: 'Tu horario actual',
    seatsLeft: (n) =>
      plural(n, { one: 'Queda # plaza', many: 'Quedan # de plazas', other: 'Quedan # plazas' }),
    clock: 'Formato de hora',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Zona horaria',
    now: (city, offset, clock) => `${city}, ${offset}, hora actual: ${clock}`,
    search: 'Ciudad, país o diferencia horaria',
    loading: 'Cargando las zonas horarias',
    found: (n) =>
      n
        ? plural(n, { one: '# zona horaria', many: '# de zonas horarias', other: '# zonas horarias' })
        : 'No se encontró ninguna zona horaria',
    none:
      'Ninguna zona horaria se llama así. Prueba con una ciudad grande cercana, un país ' +
      'o una diferencia horaria como +2.',
    more: 'Escribe para ver más',
    current: 'se muestra ahora',
    chosen: (city, offset) => `Las horas se muestran para ${city}, ${offset}`,
    failed: 'No se pudieron cargar las zonas horarias.',
  },
  booker: {
    startNow: 'Empezar la cita ahora',
    backToAnswers: 'Volver a tus respuestas',
    held: (time) => `Te guardamos este horario ${time} más.`,
    holdSoonOver: 'Te guardamos este horario menos de un minuto más.',
    holdOver: 'Ya no te guardamos este horario. Todavía puedes reservarlo mientras nadie más lo haga.',
    holdLonger: 'Guardarlo más tiempo',
    heldAgain: 'Te guardamos este horario de nuevo.',
    taken: {
      title: 'Otra persona está reservando este horario',
      text: 'Elige otro horario; tus respuestas se conservan.',
    },
  },
}
