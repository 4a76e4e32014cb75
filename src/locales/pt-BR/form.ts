import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'many' | 'other'>('pt-BR')
const quoted = (label: string) => `“${label}”`

/** Brazilian Portuguese messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Nome completo',
    firstName: 'Nome',
    lastName: 'Sobrenome',
    email: 'E-mail',
    attendeePhoneNumber: 'Número de telefone',
    smsReminderNumber: 'Número de telefone para lembretes por SMS',
    aiAgentCallPhoneNumber: 'Número de telefone para a ligação',
    title: 'Qual é o assunto da reunião?',
    notes: 'Observações',
    guests: 'Convidados',
    location: 'Local',
    lengthInMinutes: 'Duração',
    recurrenceCount: 'Número de agendamentos',
  },
  hints: {
    phone: 'Com o código do país, por exemplo +44 20 7946 0958',
    guests: 'Você pode colar vários endereços de uma vez',
  },
  form: {
    optional: '(opcional)',
    required: '(obrigatório)',
    choose: 'Escolher…',
    submit: (when) => `Agendar para ${when}`,
    submitRequest: (when) => `Solicitar para ${when}`,
    chooseTime: 'Escolher um horário',
    submitting: 'Agendando…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# hora', many: '# de horas', other: '# horas' })
        : plural(n, { one: '# minuto', many: '# de minutos', other: '# minutos' }),
    when: 'Data e horário',
    separator: ', ',
    withHost: (names) => `com ${names}`,
    showMore: 'Mostrar mais',
    showLess: 'Mostrar menos',
    loading: 'Carregando o formulário de agendamento',
    clear: 'Limpar seleção',
    change: 'Alterar',
    charactersOver: (n) =>
      plural(n, {
        one: '# caractere a mais',
        many: '# de caracteres a mais',
        other: '# caracteres a mais',
      }),
    charactersLeft: (n) =>
      plural(n, {
        one: 'Resta # caractere',
        many: 'Restam # de caracteres',
        other: 'Restam # caracteres',
      }),
    unknownField: (label) => `Não é possível responder a ${quoted(label)} aqui.`,
    unknownRequired: (label) =>
      `Para agendar, é preciso responder a ${quoted(label)}, o que não é possível aqui. ` +
      'Entre em contato com o organizador',
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
    duplicates: (addresses) => `Não adicionado, porque já está na lista: ${addresses}`,
    own: (address) => `Não adicionado, porque é o seu próprio endereço: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Qual é o número de telefone certo?' : 'O número de telefone é este?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Você quis dizer ${address}?` },
  places: {
    address: 'Presencial',
    link: 'Online, por link',
    phone: 'Por telefone: você liga para o organizador',
    organizersDefaultApp: 'Online, no aplicativo do organizador',
    attendeeAddress: 'Presencial, no seu endereço',
    attendeePhone: 'Por telefone: o organizador liga para você',
    attendeeDefined: 'Em outro lugar',
    unknown: 'Outro local, não disponível para agendamento aqui',
    addressLabel: 'Endereço',
    phoneLabel: 'Seu número de telefone',
    textLabel: 'Onde vamos nos encontrar?',
    afterBooking: 'Você recebe os detalhes depois de agendar',
  },
  recurrence: {
    every: {
      weekly: (n) =>
        plural(n, { one: 'Toda semana', many: 'A cada # de semanas', other: 'A cada # semanas' }),
      monthly: (n) => plural(n, { one: 'Todo mês', many: 'A cada # de meses', other: 'A cada # meses' }),
      yearly: (n) => plural(n, { one: 'Todo ano', many: 'A cada # de anos', other: 'A cada # anos' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'até # vez, sempre no mesmo horário',
        many: 'até # de vezes, sempre no mesmo horário',
        other: 'até # vezes, sempre no mesmo horário',
      }),
  },
  notices: {
    offline: {
      title: 'Você está sem conexão',
      text: 'Nada foi enviado. Conecte-se à internet e pressione o botão novamente.',
    },
    setup: {
      title: 'Este formulário ainda não aceita agendamentos',
      text: 'Entre em contato com o organizador de outra forma.',
    },
    notFound: {
      title: 'Esta reunião não está disponível',
      text: 'Ela pode ter sido removida ou renomeada. Entre em contato com o organizador.',
    },
    loadFailed: {
      title: 'Não foi possível carregar o formulário de agendamento',
      text: 'Verifique sua conexão e tente novamente.',
    },
    tryAgain: 'Tentar novamente',
    forOwner: 'Para o proprietário deste site',
  },
  widget: { open: 'Agendar um horário', close: 'Fechar' },
  questions: {
    dateInvalid: 'Digite uma data completa',
    dateFrom: (day) => `Escolha ${day} ou uma data posterior`,
    dateUntil: (day) => `Escolha ${day} ou uma data anterior`,
    dateDays: (days) => `Escolha uma data que caia em um destes dias: ${days}`,
    chooseFile: 'Escolher um arquivo',
    chooseFiles: 'Escolher arquivos',
    dropFile: 'ou solte-o aqui',
    dropFiles: 'ou solte-os aqui',
    maxSize: (size) => `Até ${size}`,
    uploading: (percent) => `Enviando: ${percent}`,
    uploaded: (name) => `Arquivo enviado: ${name}`,
    uploadFailed: (name) => `Não foi possível enviar ${name}`,
    uploadCancelled: (name) => `O arquivo ${name} não foi enviado`,
    fileRemoved: (name) => `Arquivo removido: ${name}`,
    cancelUpload: 'Cancelar',
    retryUpload: 'Tentar novamente',
    removeFile: 'Remover',
    fileMissing: (label) => `Escolha um arquivo para ${quoted(label)}`,
    filePending: 'Aguarde até o envio terminar ou cancele-o',
    fileFailed: 'Tente enviar novamente ou remova o arquivo',
    fileTooLarge: (name, size) => `${name} tem mais de ${size}. Escolha um arquivo menor`,
    fileEmpty: (name) => `${name} está vazio. Escolha outro arquivo`,
    fileType: (name) => `Arquivos como ${name} não são aceitos aqui. Escolha outro tipo de arquivo`,
    fileOne: 'Só um arquivo pode ser enviado aqui',
    consentMissing: (label) => `Para agendar, aceite ${quoted(label)}`,
  },
}
