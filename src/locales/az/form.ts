import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('az')
const quoted = (label: string) => `“${label}”`

/** Azerbaijani messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Ad və soyad',
    firstName: 'Ad',
    lastName: 'Soyad',
    email: 'E-poçt ünvanı',
    attendeePhoneNumber: 'Telefon nömrəsi',
    smsReminderNumber: 'SMS xatırlatmaları üçün telefon nömrəsi',
    aiAgentCallPhoneNumber: 'Zəng üçün telefon nömrəsi',
    title: 'Görüşün mövzusu nədir?',
    notes: 'Qeydlər',
    guests: 'Qonaqlar',
    location: 'Yer',
    lengthInMinutes: 'Müddət',
    recurrenceCount: 'Rezervasiyaların sayı',
  },
  hints: {
    phone: 'Ölkə kodu ilə, məsələn, +44 20 7946 0958',
    guests: 'Bir neçə ünvanı birdəfəyə yapışdıra bilərsiniz',
  },
  form: {
    optional: '(məcburi deyil)',
    required: '(məcburi)',
    choose: 'Seçin…',
    submit: (when) => `Rezerv et: ${when}`,
    submitRequest: (when) => `Sorğu göndər: ${when}`,
    chooseTime: 'Vaxt seç',
    submitting: 'Rezerv edilir…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# saat', other: '# saat' })
        : plural(n, { one: '# dəqiqə', other: '# dəqiqə' }),
    when: 'Tarix və vaxt',
    separator: ', ',
    withHost: (names) => `${names} ilə`,
    showMore: 'Daha çox göstər',
    showLess: 'Daha az göstər',
    loading: 'Rezervasiya forması yüklənir',
    clear: 'Seçimi sil',
    change: 'Dəyiş',
    charactersOver: (n) => plural(n, { one: '# simvol artıqdır', other: '# simvol artıqdır' }),
    charactersLeft: (n) => plural(n, { one: '# simvol qalıb', other: '# simvol qalıb' }),
    unknownField: (label) => `${quoted(label)} sualına burada cavab vermək mümkün deyil.`,
    unknownRequired: (label) =>
      `Rezervasiya üçün ${quoted(label)} sualına cavab tələb olunur, ` +
      'lakin burada cavab vermək mümkün deyil. Təşkilatçı ilə əlaqə saxlayın',
  },
  guests: {
    add: 'Qonaq əlavə et',
    addAnother: 'Daha bir qonaq əlavə et',
    addAddress: 'Daha bir ünvan əlavə et',
    entry: (n) => `Qonaq ${number(n)}`,
    address: (label, n) => `${label}, ünvan ${number(n)}`,
    remove: (address) => (address ? `Sil: ${address}` : 'Bu boş sətri sil'),
    added: (n) => plural(n, { one: '# ünvan əlavə edildi', other: '# ünvan əlavə edildi' }),
    removed: (address) => (address ? `Silindi: ${address}` : 'Boş sətir silindi'),
    duplicates: (addresses) => `Artıq siyahıda olduğu üçün əlavə edilmədi: ${addresses}`,
    own: (address) => `Öz ünvanınız olduğu üçün əlavə edilmədi: ${address}`,
  },
  phone: {
    which: (n) =>
      n > 1 ? 'Hansı telefon nömrəsini nəzərdə tutursunuz?' : 'Bu telefon nömrəsini nəzərdə tutursunuz?',
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `${address} ünvanını nəzərdə tutursunuz?` },
  places: {
    address: 'Üzbəüz',
    link: 'Onlayn, keçid vasitəsilə',
    phone: 'Telefonla: təşkilatçıya siz zəng edirsiniz',
    organizersDefaultApp: 'Onlayn, təşkilatçının tətbiqində',
    attendeeAddress: 'Üzbəüz, sizin ünvanınızda',
    attendeePhone: 'Telefonla: təşkilatçı sizə zəng edir',
    attendeeDefined: 'Başqa yerdə',
    unknown: 'Başqa yer, burada seçmək mümkün deyil',
    addressLabel: 'Ünvan',
    phoneLabel: 'Telefon nömrəniz',
    textLabel: 'Harada görüşək?',
    afterBooking: 'Təfərrüatlar rezervasiyadan sonra sizə göndəriləcək',
  },
  recurrence: {
    every: {
      weekly: (n) => plural(n, { one: 'Hər həftə', other: '# həftədən bir' }),
      monthly: (n) => plural(n, { one: 'Hər ay', other: '# aydan bir' }),
      yearly: (n) => plural(n, { one: 'Hər il', other: '# ildən bir' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'ən çoxu # dəfə, günün eyni vaxtında',
        other: 'ən çoxu # dəfə, günün eyni vaxtında',
      }),
  },
  notices: {
    offline: {
      title: 'İnternet bağlantınız yoxdur',
      text: 'Heç nə göndərilmədi. İnternetə qoşulun və düyməni yenidən basın.',
    },
    setup: {
      title: 'Bu forma hələ rezervasiya qəbul edə bilmir',
      text: 'Təşkilatçı ilə başqa yolla əlaqə saxlayın.',
    },
    notFound: {
      title: 'Bu görüş təklif olunmur',
      text: 'Ola bilsin, silinib və ya adı dəyişdirilib. Təşkilatçı ilə əlaqə saxlayın.',
    },
    loadFailed: {
      title: 'Rezervasiya formasını yükləmək mümkün olmadı',
      text: 'Bağlantınızı yoxlayın və yenidən cəhd edin.',
    },
    tryAgain: 'Yenidən cəhd et',
    forOwner: 'Bu saytın sahibi üçün',
  },
  questions: {
    dateInvalid: 'Tarixi tam daxil edin',
    dateFrom: (day) => `Bu və ya daha sonrakı tarixi seçin: ${day}`,
    dateUntil: (day) => `Bu və ya daha əvvəlki tarixi seçin: ${day}`,
    dateDays: (days) => `Bu günlərdən birinə düşən tarix seçin: ${days}`,
    chooseFile: 'Fayl seç',
    chooseFiles: 'Faylları seç',
    dropFile: 'və ya bura sürükləyin',
    dropFiles: 'və ya bura sürükləyin',
    maxSize: (size) => `Ən çoxu ${size}`,
    uploading: (percent) => `Yüklənir: ${percent}`,
    uploaded: (name) => `${name} yükləndi`,
    uploadFailed: (name) => `${name} faylını yükləmək mümkün olmadı`,
    uploadCancelled: (name) => `${name} yüklənmədi`,
    fileRemoved: (name) => `${name} silindi`,
    cancelUpload: 'Ləğv et',
    retryUpload: 'Yenidən cəhd et',
    removeFile: 'Sil',
    fileMissing: (label) => `${quoted(label)} üçün fayl seçin`,
    filePending: 'Yükləmənin başa çatmasını gözləyin və ya onu ləğv edin',
    fileFailed: 'Yükləməyə yenidən cəhd edin və ya faylı silin',
    fileTooLarge: (name, size) => `${name} çox böyükdür (ən çoxu ${size}). Daha kiçik fayl seçin`,
    fileEmpty: (name) => `${name} boşdur. Başqa fayl seçin`,
    fileType: (name) => `${name} kimi fayllar burada qəbul edilmir. Başqa növ fayl seçin`,
    fileOne: 'Burada yalnız bir fayl göndərmək olar',
    consentMissing: (label) => `Rezerv etmək üçün ${quoted(label)} bəndinə razılıq verin`,
  },
  widget: { open: 'Vaxt rezerv et', close: 'Bağla' },
}
