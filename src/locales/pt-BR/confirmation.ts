import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'many' | 'other'>('pt-BR')

/** Brazilian Portuguese messages for what follows a booking: calendar, payment, cancelling and moving. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Adicionar à agenda',
    google: 'Google Agenda',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Calendário do Yahoo',
    file: 'Baixar arquivo .ics',
    seriesFile: (n) =>
      plural(n, {
        one: 'Baixar arquivo .ics com # data',
        many: 'Baixar arquivo .ics com # de datas',
        other: 'Baixar arquivo .ics com # datas',
      }),
    newWindow: '(abre em uma nova janela)',
    fileFailed: 'Não foi possível criar o arquivo de agenda. Verifique sua conexão e tente novamente.',
    notOpened: 'Se nada foi aberto, copie este endereço em uma nova janela:',
    notSaved:
      'Se nenhum arquivo foi salvo, esta página não permite downloads. Nesse caso, copie os detalhes.',
    tentative: 'O horário fica como provisório até que o organizador confirme.',
    untitled: 'Agendamento',
    joinAt: (url) => `Participar: ${url}`,
    copy: 'Copiar detalhes',
    copied: 'Copiado',
    copyByHand: 'Copie este texto:',
    continue: 'Continuar',
  },
  payment: {
    title: 'Ainda não pago',
    follows:
      'Esta reunião é paga. Nada é cobrado aqui: ' + 'você paga na página do organizador depois de agendar.',
    unclear:
      'Esta reunião é paga. Nada é cobrado aqui: pergunte ao organizador como pagar. ' +
      'O agendamento só vale depois de pago.',
    due:
      'O organizador recebe o pagamento na própria página dele. ' +
      'O agendamento só vale depois de pago nessa página.',
    ask: 'Nada foi pago aqui. Pergunte ao organizador como pagar: ' + 'o agendamento só vale depois de pago.',
    open: 'Pagar na página do organizador',
  },
  cancel: {
    start: 'Cancelar agendamento',
    title: 'Cancelar este agendamento?',
    reason: 'Motivo',
    reasonHint: 'O organizador vai ler o motivo',
    which: 'O que cancelar',
    all: (n) => plural(n, { one: '# data', many: 'Todas: # de datas', other: 'As # datas' }),
    confirm: 'Cancelar agendamento',
    confirming: 'Cancelando…',
    keep: 'Manter',
    done: 'Este agendamento está cancelado',
    doneOne: (date) => `Agendamento cancelado: ${date}`,
    some: 'Nem todas as datas estão canceladas',
    unknown: {
      title: 'Não foi possível confirmar o cancelamento',
      text:
        'O agendamento talvez já esteja cancelado: verifique seu e-mail antes de tentar novamente. ' +
        'O que você escreveu continua aqui.',
    },
    refused: {
      title: 'O agendamento não foi cancelado',
      text: 'Ele continua valendo. Entre em contato com o organizador.',
    },
    notAllowed: 'O organizador não permite cancelar este agendamento aqui.',
    notFound: 'O serviço de agendamento não encontrou este agendamento.',
    busy: {
      title: 'Muitas solicitações ao mesmo tempo',
      text: 'O agendamento continua valendo. Aguarde um minuto e pressione o botão novamente.',
    },
  },
  reschedule: {
    start: 'Remarcar',
    title: 'Escolha outro horário',
    loading: 'Carregando seu agendamento',
    present: 'Horário atual',
    chosen: 'Novo horário',
    which: 'Data a remarcar',
    reason: 'Motivo da mudança',
    reasonHint: 'O organizador vai ler o motivo',
    confirm: (when) => `Remarcar para ${when}`,
    confirming: 'Remarcando…',
    keep: 'Manter o horário atual',
    from: (time) => `Horário anterior: ${time}`,
    lengthBack: (now, then) => `Duração atual: ${now}; depois de remarcar: ${then}.`,
    notFound: {
      title: 'Este agendamento não foi encontrado',
      text: 'Verifique o link que você usou ou entre em contato com o organizador.',
    },
    loadFailed: {
      title: 'Não foi possível carregar seu agendamento',
      text: 'Verifique sua conexão e tente novamente.',
    },
    cancelled: {
      title: 'Este agendamento está cancelado',
      text: 'Não é possível remarcá-lo, mas você pode fazer um novo agendamento.',
    },
    rejected: {
      title: 'Este agendamento foi recusado',
      text: 'Não é possível remarcá-lo, mas você pode fazer um novo agendamento.',
    },
    moved: {
      title: 'Este agendamento já foi remarcado',
      text: 'O novo horário está no e-mail que você recebeu.',
    },
    seatMissing: {
      title: 'Esta vaga não pode ser remarcada aqui',
      text: 'Use o link do seu e-mail ou entre em contato com o organizador.',
    },
    unknown: {
      title: 'Não foi possível confirmar que seu agendamento foi remarcado',
      text:
        'Talvez ele já tenha sido remarcado: verifique seu e-mail antes de tentar novamente. ' +
        'O que você escreveu continua aqui.',
    },
    conflict: {
      title: 'Esse horário não está mais disponível',
      text: 'Seu agendamento continua no horário atual. Escolha outro; o motivo será mantido.',
    },
    conflictAfterUnknown: {
      title: 'Sua primeira tentativa pode ter dado certo',
      text:
        'Este horário agora está ocupado, talvez pelo seu próprio agendamento: verifique seu e-mail. ' +
        'Se não houver nenhuma informação, escolha outro horário; o motivo será mantido.',
    },
    refused: {
      title: 'Seu agendamento não foi remarcado',
      text: 'Ele continua no horário atual. Entre em contato com o organizador.',
    },
    busy: {
      title: 'Muitas solicitações ao mesmo tempo',
      text: 'Seu agendamento continua no horário atual. Aguarde um minuto e pressione o botão novamente.',
    },
  },
  manage: {
    booked: 'Seu agendamento',
    pending: 'Sua solicitação',
    pendingText: 'O organizador precisa confirmá-la. Você receberá um e-mail quando isso acontecer.',
    past: 'Este agendamento já passou',
    pastText: 'Ele não pode mais ser alterado.',
    cancelledBecause: (reason) => `Motivo: ${reason}`,
    moved: {
      title: 'Este agendamento foi remarcado',
      text: 'Agora ele tem um novo horário.',
      open: 'Mostrar o novo agendamento',
    },
    seat: 'Aqui só a sua própria vaga é alterada.',
    seatUnchecked: {
      title: 'Não foi possível verificar sua vaga',
      text:
        'Este é o agendamento de todos os participantes. ' +
        'Se a sua vaga já foi cancelada, isso não aparece aqui.',
    },
    seatGone: {
      title: 'Você não tem mais esta vaga',
      text: 'Ela foi cancelada ou remarcada para outro horário. Consulte o e-mail que você recebeu.',
    },
    seatMissing: {
      title: 'Sua vaga não pode ser alterada aqui',
      text: 'Use o link do seu e-mail ou entre em contato com o organizador.',
    },
  },
  meetings: {
    label: 'Escolha uma reunião',
    loading: 'Carregando as reuniões',
    none: {
      title: 'Ainda não há nada para agendar',
      text: 'Volte mais tarde ou entre em contato com o organizador.',
    },
    notFound: {
      title: 'Esta página não foi encontrada',
      text: 'Verifique o link que você usou ou entre em contato com o organizador.',
    },
    loadFailed: {
      title: 'Não foi possível carregar as reuniões',
      text: 'Verifique sua conexão e tente novamente.',
    },
  },
  pages: {
    choose: 'Escolher um horário',
    guestsHint: 'Endereços de e-mail, um por linha',
    showZone: 'Mostrar horários',
    bookChosen: 'Agendar o horário escolhido',
    stale: {
      title: 'Envie o formulário mais uma vez',
      text: 'Ele ficou aberto por muito tempo, por isso nada foi enviado. Suas respostas continuam aqui.',
    },
  },
}
