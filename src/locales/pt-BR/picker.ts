import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'many' | 'other'>('pt-BR')
const timesFree = (n: number) =>
  n
    ? plural(n, {
        one: '# horário disponível',
        many: '# de horários disponíveis',
        other: '# horários disponíveis',
      })
    : 'nenhum horário disponível'

/** Brazilian Portuguese messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Escolha um horário',
    loading: 'Carregando os horários disponíveis',
    previousMonth: 'Mês anterior',
    nextMonth: 'Próximo mês',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) =>
      `${month}: horários disponíveis em ` + plural(n, { one: '# dia', many: '# de dias', other: '# dias' }),
    emptyMonth: (month) => `Não há horários disponíveis em ${month}.`,
    showNext: 'Mostrar os próximos horários disponíveis',
    searching: 'Procurando horários disponíveis…',
    noneUntil: (month) => `Até ${month} também não há nenhum. Entre em contato com o organizador.`,
    failed: {
      title: 'Não foi possível carregar os horários disponíveis',
      text: 'Verifique sua conexão ou tente novamente em instantes.',
    },
    tryAgain: 'Tentar novamente',
    nearest: 'Horários disponíveis mais próximos',
    full: 'lotado',
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
    firstFree: (when) => `Primeiro horário disponível: ${when}`,
    moreDays: 'Mostrar mais dias',
    earlierDays: 'Mostrar dias anteriores',
    noMoreUntil: (month) => `Não há mais horários disponíveis até ${month}.`,
    present: 'Seu horário atual',
    seatsLeft: (n) => plural(n, { one: 'Resta # vaga', many: 'Restam # de vagas', other: 'Restam # vagas' }),
    clock: 'Formato de hora',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Fuso horário',
    now: (city, offset, clock) => `${city}, ${offset}, agora: ${clock}`,
    search: 'Cidade, país ou diferença de fuso',
    loading: 'Carregando os fusos horários',
    found: (n) =>
      n
        ? plural(n, { one: '# fuso horário', many: '# de fusos horários', other: '# fusos horários' })
        : 'Nenhum fuso horário encontrado',
    none:
      'Nenhum fuso horário tem esse nome. Tente uma cidade grande próxima, um país ' +
      'ou uma diferença como +2.',
    more: 'Digite para ver mais',
    current: 'exibido no momento',
    chosen: (city, offset) => `Os horários são mostrados para ${city}, ${offset}`,
    failed: 'Não foi possível carregar os fusos horários.',
  },
  booker: {
    startNow: 'Iniciar a reunião agora',
    backToAnswers: 'Voltar às suas respostas',
    held: (time) => `Este horário fica reservado para você por mais ${time}.`,
    holdSoonOver: 'Este horário ainda fica reservado para você por menos de um minuto.',
    holdOver:
      'Este horário não está mais reservado para você. ' +
      'Ainda é possível agendá-lo, enquanto ninguém mais fizer isso.',
    holdLonger: 'Reservar por mais tempo',
    heldAgain: 'Este horário está novamente reservado para você.',
    taken: {
      title: 'Outra pessoa está agendando este horário',
      text: 'Escolha outro horário; suas respostas serão mantidas.',
    },
  },
}
