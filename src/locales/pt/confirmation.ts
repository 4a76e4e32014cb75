import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'many' | 'other'>('pt-PT')

/** European Portuguese messages for what follows a booking: calendar, payment, cancelling and moving. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Adicionar ao calendário',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Calendário Yahoo',
    file: 'Transferir ficheiro .ics',
    seriesFile: (n) =>
      plural(n, {
        one: 'Transferir ficheiro .ics com # data',
        many: 'Transferir ficheiro .ics com # de datas',
        other: 'Transferir ficheiro .ics com # datas',
      }),
    newWindow: '(abre numa nova janela)',
    fileFailed: 'Não foi possível criar o ficheiro de calendário. Verifique a sua ligação e tente novamente.',
    notOpened: 'Se não se abriu nada, copie este endereço para uma nova janela:',
    notSaved:
      'Se não foi guardado nenhum ficheiro, esta página não permite transferências. ' +
      'Nesse caso, copie os detalhes.',
    tentative: 'O horário fica como provisório até o organizador confirmar.',
    untitled: 'Marcação',
    joinAt: (url) => `Aceder: ${url}`,
    copy: 'Copiar detalhes',
    copied: 'Copiado',
    copyByHand: 'Copie este texto:',
    continue: 'Continuar',
  },
  payment: {
    title: 'Ainda não pago',
    follows:
      'Esta reunião é paga. Aqui não se paga nada: ' +
      'o pagamento é feito na página do organizador depois da marcação.',
    unclear:
      'Esta reunião é paga. Aqui não se paga nada: pergunte ao organizador como pagar. ' +
      'A marcação só é válida depois de paga.',
    due:
      'O organizador recebe o pagamento na sua própria página. ' +
      'A marcação só é válida depois de paga nessa página.',
    ask:
      'Aqui não foi pago nada. Pergunte ao organizador como pagar: ' +
      'a marcação só é válida depois de paga.',
    open: 'Pagar na página do organizador',
  },
  cancel: {
    start: 'Cancelar marcação',
    title: 'Cancelar esta marcação?',
    reason: 'Motivo',
    reasonHint: 'O organizador vai lê-lo',
    which: 'O que pretende cancelar',
    all: (n) => plural(n, { one: '# data', many: 'Todas: # de datas', other: 'As # datas' }),
    confirm: 'Cancelar marcação',
    confirming: 'A cancelar…',
    keep: 'Manter',
    done: 'Esta marcação está cancelada',
    doneOne: (date) => `Marcação cancelada: ${date}`,
    some: 'Nem todas as datas estão canceladas',
    unknown: {
      title: 'Não foi possível confirmar o cancelamento',
      text:
        'A marcação pode já estar cancelada: consulte o seu e-mail antes de tentar novamente. ' +
        'O que escreveu continua aqui.',
    },
    refused: {
      title: 'A marcação não foi cancelada',
      text: 'Continua válida. Contacte o organizador.',
    },
    notAllowed: 'O organizador não permite cancelar esta marcação aqui.',
    notFound: 'O serviço de marcações não encontra esta marcação.',
    busy: {
      title: 'Demasiados pedidos em simultâneo',
      text: 'A marcação continua válida. Aguarde um minuto e prima novamente o botão.',
    },
  },
  reschedule: {
    start: 'Mudar o horário',
    title: 'Escolha outro horário',
    loading: 'A carregar a sua marcação',
    present: 'Horário atual',
    chosen: 'Novo horário',
    which: 'Data a remarcar',
    reason: 'Motivo da mudança',
    reasonHint: 'O organizador vai lê-lo',
    confirm: (when) => `Remarcar para ${when}`,
    confirming: 'A remarcar…',
    keep: 'Manter o horário atual',
    from: (time) => `Horário anterior: ${time}`,
    lengthBack: (now, then) => `Duração atual: ${now}; depois de remarcar: ${then}.`,
    notFound: {
      title: 'Esta marcação não foi encontrada',
      text: 'Verifique o link que utilizou ou contacte o organizador.',
    },
    loadFailed: {
      title: 'Não foi possível carregar a sua marcação',
      text: 'Verifique a sua ligação e tente novamente.',
    },
    cancelled: {
      title: 'Esta marcação está cancelada',
      text: 'Não é possível remarcá-la, mas pode fazer uma nova marcação.',
    },
    rejected: {
      title: 'Esta marcação foi recusada',
      text: 'Não é possível remarcá-la, mas pode fazer uma nova marcação.',
    },
    moved: {
      title: 'Esta marcação já foi remarcada',
      text: 'O novo horário está no e-mail que recebeu.',
    },
    seatMissing: {
      title: 'Este lugar não pode ser remarcado aqui',
      text: 'Utilize o link do seu e-mail ou contacte o organizador.',
    },
    unknown: {
      title: 'Não foi possível confirmar que a sua marcação foi remarcada',
      text:
        'Pode já ter sido remarcada: consulte o seu e-mail antes de tentar novamente. ' +
        'O que escreveu continua aqui.',
    },
    conflict: {
      title: 'Esse horário já não está disponível',
      text: 'A sua marcação mantém o horário atual. Escolha outro; o motivo é mantido.',
    },
    conflictAfterUnknown: {
      title: 'A sua primeira tentativa pode ter resultado',
      text:
        'Este horário está agora ocupado, talvez pela sua própria marcação: consulte o seu e-mail. ' +
        'Se não encontrar nada, escolha outro horário; o motivo é mantido.',
    },
    refused: {
      title: 'A sua marcação não foi remarcada',
      text: 'Mantém o horário atual. Contacte o organizador.',
    },
    busy: {
      title: 'Demasiados pedidos em simultâneo',
      text: 'A sua marcação mantém o horário atual. Aguarde um minuto e prima novamente o botão.',
    },
  },
  manage: {
    booked: 'A sua marcação',
    pending: 'O seu pedido',
    pendingText: 'O organizador tem de o confirmar. Nessa altura, receberá um e-mail.',
    past: 'Esta marcação já passou',
    pastText: 'Já não pode ser alterada.',
    cancelledBecause: (reason) => `Motivo: ${reason}`,
    moved: {
      title: 'Esta marcação foi remarcada',
      text: 'Tem agora um novo horário.',
      open: 'Mostrar a nova marcação',
    },
    seat: 'Aqui só é alterado o seu próprio lugar.',
    seatUnchecked: {
      title: 'Não foi possível verificar o seu lugar',
      text:
        'Esta é a marcação de todos os participantes. ' +
        'Se o seu lugar já foi cancelado, isso não é indicado aqui.',
    },
    seatGone: {
      title: 'Já não tem este lugar',
      text: 'Foi cancelado ou mudado para outro horário. Consulte o e-mail que recebeu.',
    },
    seatMissing: {
      title: 'O seu lugar não pode ser alterado aqui',
      text: 'Utilize o link do seu e-mail ou contacte o organizador.',
    },
  },
  meetings: {
    label: 'Escolha uma reunião',
    loading: 'A carregar as reuniões',
    none: {
      title: 'Ainda não há nada para marcar',
      text: 'Volte mais tarde ou contacte o organizador.',
    },
    notFound: {
      title: 'Esta página não foi encontrada',
      text: 'Verifique o link que utilizou ou contacte o organizador.',
    },
    loadFailed: {
      title: 'Não foi possível carregar as reuniões',
      text: 'Verifique a sua ligação e tente novamente.',
    },
  },
  pages: {
    choose: 'Escolher um horário',
    guestsHint: 'Endereços de e-mail, um por linha',
    showZone: 'Mostrar horários',
    bookChosen: 'Marcar o horário escolhido',
    stale: {
      title: 'Envie o formulário mais uma vez',
      text: 'Esteve aberto muito tempo, por isso não foi enviado nada. As suas respostas continuam aqui.',
    },
  },
}
