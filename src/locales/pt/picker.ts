import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'many' | 'other'>('pt-PT')
const timesFree = (n: number) =>
  n
    ? plural(n, { one: '# horário livre', many: '# de horários livres', other: '# horários livres' })
    : 'nenhum horário livre'

/** European Portuguese messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Escolha um horário',
    loading: 'A carregar os horários livres',
    previousMonth: 'Mês anterior',
    nextMonth: 'Mês seguinte',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) =>
      `${month}: horários livres em ${plural(n, { one: '# dia', many: '# de dias', other: '# dias' })}`,
    emptyMonth: (month) => `Não há horários livres em ${month}.`,
    showNext: 'Mostrar os próximos horários livres',
    searching: 'A procurar horários livres…',
    noneUntil: (month) => `Até ${month} também não há nenhum. Contacte o organizador.`,
    failed: {
      title: 'Não foi possível carregar os horários livres',
      text: 'Verifique a sua ligação ou tente novamente dentro de momentos.',
    },
    tryAgain: 'Tentar novamente',
    nearest: 'Horários livres mais próximos',
    full: 'esgotado',
    morning: 'Manhã',
    afternoon: 'Tarde',
    evening: 'Noite',
    showAll: (n) =>
      plural(n, {
        one: 'Mostrar # horário',
        many: 'Mostrar os # de horários',
        other: 'Mostrar todos os # horários',
      }),
    moreIn: (month) => `Mais horários em ${month}`,
    firstFree: (when) => `Primeiro horário livre: ${when}`,
    moreDays: 'Mostrar mais dias',
    earlierDays: 'Mostrar dias anteriores',
    noMoreUntil: (month) => `Não há mais horários livres até ${month}.`,
    present: 'O seu horário atual',
    seatsLeft: (n) =>
      plural(n, { one: 'Resta # lugar', many: 'Restam # de lugares', other: 'Restam # lugares' }),
    clock: 'Formato da hora',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Fuso horário',
    now: (city, offset, clock) => `${city}, ${offset}, hora atual: ${clock}`,
    search: 'Cidade, país ou diferença horária',
    loading: 'A carregar os fusos horários',
    found: (n) =>
      n
        ? plural(n, { one: '# fuso horário', many: '# de fusos horários', other: '# fusos horários' })
        : 'Nenhum fuso horário encontrado',
    none:
      'Nenhum fuso horário tem esse nome. Experimente uma cidade grande próxima, um país ' +
      'ou uma diferença horária como +2.',
    more: 'Escreva para ver mais',
    current: 'apresentado agora',
    chosen: (city, offset) => `Os horários são apresentados para ${city}, ${offset}`,
    failed: 'Não foi possível carregar os fusos horários.',
  },
  booker: {
    startNow: 'Iniciar a reunião agora',
    backToAnswers: 'Voltar às suas respostas',
    held: (time) => `Este horário fica reservado para si durante mais ${time}.`,
    holdSoonOver: 'Este horário ainda fica reservado para si durante menos de um minuto.',
    holdOver:
      'Este horário já não está reservado para si. ' + 'Ainda o pode marcar enquanto mais ninguém o fizer.',
    holdLonger: 'Reservar por mais tempo',
    heldAgain: 'Este horário está novamente reservado para si.',
    taken: {
      title: 'Outra pessoa está a marcar este horário',
      text: 'Escolha outro horário; as suas respostas são mantidas.',
    },
  },
}
