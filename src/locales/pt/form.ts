import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'many' | 'other'>('pt-PT')
const quoted = (label: string) => `«${label}»`

/** European Portuguese messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Nome completo',
    firstName: 'Nome próprio',
    lastName: 'Apelido',
    email: 'Endereço de e-mail',
    attendeePhoneNumber: 'Número de telefone',
    smsReminderNumber: 'Número de telefone para lembretes por SMS',
    aiAgentCallPhoneNumber: 'Número de telefone para a chamada',
    title: 'Qual é o assunto da reunião?',
    notes: 'Observações',
    guests: 'Convidados',
    location: 'Local',
    lengthInMinutes: 'Duração',
    recurrenceCount: 'Número de marcações',
  },
  hints: {
    phone: 'Com o indicativo do país, por exemplo +44 20 7946 0958',
    guests: 'Pode colar vários endereços de uma só vez',
  },
  form: {
    optional: '(opcional)',
    required: '(obrigatório)',
    choose: 'Escolher…',
    submit: (when) => `Marcar para ${when}`,
    submitRequest: (when) => `Pedir para ${when}`,
    chooseTime: 'Escolher um horário',
    submitting: 'A marcar…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# hora', many: '# de horas', other: '# horas' })
        : plural(n, { one: '# minuto', many: '# de minutos', other: '# minutos' }),
    when: 'Data e hora',
    separator: ', ',
    withHost: (names) => `com ${names}`,
    showMore: 'Mostrar mais',
    showLess: 'Mostrar menos',
    loading: 'A carregar o formulário de marcação',
    clear: 'Limpar a escolha',
    change: 'Alterar',
    charactersOver: (n) =>
      plural(n, {
        one: '# carácter a mais',
        many: '# de caracteres a mais',
        other: '# caracteres a mais',
      }),
    charactersLeft: (n) =>
      plural(n, {
        one: 'Resta # carácter',
        many: 'Restam # de caracteres',
        other: 'Restam # caracteres',
      }),
    unknownField: (label) => `Não é possível responder aqui a ${quoted(label)}.`,
    unknownRequired: (label) =>
      `Para marcar, é preciso responder a ${quoted(label)}, o que não é possível aqui. ` +
      'Contacte o organizador',
  },
  guests: {
    add: 'Adicionar convidados',
    addAnother: 'Adicionar outro convidado',
    addAddress: 'Adicionar outro endereço',
    entry: (n) => `Convidado ${number(n)}`,
    address: (label, n) => `${label}, endereço ${number(n)}`,
    remove: (address) => (address ? `Remover ${address}` : 'Remover esta linha vazia'),
    added: (n) =>
      plural(n, {
        one: '# endereço adicionado',
        many: '# de endereços adicionados',
        other: '# endereços adicionados',
      }),
    removed: (address) => (address ? `Endereço removido: ${address}` : 'Linha vazia removida'),
    duplicates: (addresses) => `Não adicionado por já estar na lista: ${addresses}`,
    own: (address) => `Não adicionado por ser o seu próprio endereço: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Qual é o número de telefone certo?' : 'O número de telefone é este?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Quis dizer ${address}?` },
  places: {
    address: 'Presencial',
    link: 'Online, através de um link',
    phone: 'Por telefone: a chamada é feita por si',
    organizersDefaultApp: 'Online, na aplicação do organizador',
    attendeeAddress: 'Presencial, na sua morada',
    attendeePhone: 'Por telefone: o organizador liga-lhe',
    attendeeDefined: 'Noutro local',
    unknown: 'Outro local, sem marcação possível aqui',
    addressLabel: 'Morada',
    phoneLabel: 'O seu número de telefone',
    textLabel: 'Onde nos encontramos?',
    afterBooking: 'Recebe os detalhes depois de marcar',
  },
  recurrence: {
    every: {
      weekly: (n) =>
        plural(n, { one: 'Todas as semanas', many: 'A cada # de semanas', other: 'A cada # semanas' }),
      monthly: (n) =>
        plural(n, { one: 'Todos os meses', many: 'A cada # de meses', other: 'A cada # meses' }),
      yearly: (n) => plural(n, { one: 'Todos os anos', many: 'A cada # de anos', other: 'A cada # anos' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'até # vez, sempre à mesma hora',
        many: 'até # de vezes, sempre à mesma hora',
        other: 'até # vezes, sempre à mesma hora',
      }),
  },
  notices: {
    offline: {
      title: 'Está offline',
      text: 'Não foi enviado nada. Ligue-se à internet e prima novamente o botão.',
    },
    setup: {
      title: 'Este formulário ainda não aceita marcações',
      text: 'Contacte o organizador de outra forma.',
    },
    notFound: {
      title: 'Esta reunião não está disponível',
      text: 'Pode ter sido removida ou mudado de nome. Contacte o organizador.',
    },
    loadFailed: {
      title: 'Não foi possível carregar o formulário de marcação',
      text: 'Verifique a sua ligação e tente novamente.',
    },
    tryAgain: 'Tentar novamente',
    forOwner: 'Para o proprietário deste site',
  },
  widget: { open: 'Fazer uma marcação', close: 'Fechar' },
  questions: {
    dateInvalid: 'Introduza uma data completa',
    dateFrom: (day) => `Escolha ${day} ou uma data posterior`,
    dateUntil: (day) => `Escolha ${day} ou uma data anterior`,
    dateDays: (days) => `Escolha uma data que seja num destes dias: ${days}`,
    chooseFile: 'Escolher um ficheiro',
    chooseFiles: 'Escolher ficheiros',
    dropFile: 'ou largue-o aqui',
    dropFiles: 'ou largue-os aqui',
    maxSize: (size) => `Até ${size}`,
    uploading: (percent) => `A carregar: ${percent}`,
    uploaded: (name) => `Ficheiro carregado: ${name}`,
    uploadFailed: (name) => `Não foi possível carregar ${name}`,
    uploadCancelled: (name) => `O ficheiro ${name} não foi carregado`,
    fileRemoved: (name) => `Ficheiro removido: ${name}`,
    cancelUpload: 'Cancelar',
    retryUpload: 'Tentar novamente',
    removeFile: 'Remover',
    fileMissing: (label) => `Escolha um ficheiro para ${quoted(label)}`,
    filePending: 'Aguarde que o carregamento termine ou cancele-o',
    fileFailed: 'Tente carregar novamente ou remova o ficheiro',
    fileTooLarge: (name, size) => `${name} tem mais de ${size}. Escolha um ficheiro mais pequeno`,
    fileEmpty: (name) => `${name} está vazio. Escolha outro ficheiro`,
    fileType: (name) => `Ficheiros como ${name} não são aceites aqui. Escolha outro tipo de ficheiro`,
    fileOne: 'Aqui só pode ser enviado um ficheiro',
    consentMissing: (label) => `Para marcar, aceite ${quoted(label)}`,
  },
}
