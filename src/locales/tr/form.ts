import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('tr')
const quoted = (label: string) => `“${label}”`

/** Turkish messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Ad soyad',
    firstName: 'Ad',
    lastName: 'Soyad',
    email: 'E-posta adresi',
    attendeePhoneNumber: 'Telefon numarası',
    smsReminderNumber: 'SMS hatırlatmaları için telefon numarası',
    aiAgentCallPhoneNumber: 'Arama için telefon numarası',
    title: 'Görüşmenin konusu nedir?',
    notes: 'Notlar',
    guests: 'Konuklar',
    location: 'Yer',
    lengthInMinutes: 'Süre',
    recurrenceCount: 'Randevu sayısı',
  },
  hints: {
    phone: 'Ülke koduyla birlikte, örneğin +44 20 7946 0958',
    guests: 'Birden fazla adresi tek seferde yapıştırabilirsiniz',
  },
  form: {
    optional: '(isteğe bağlı)',
    required: '(zorunlu)',
    choose: 'Seçin…',
    submit: (when) => `${when} için randevu al`,
    submitRequest: (when) => `${when} için talep gönder`,
    chooseTime: 'Saat seç',
    submitting: 'Randevu alınıyor…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# saat', other: '# saat' })
        : plural(n, { one: '# dakika', other: '# dakika' }),
    when: 'Tarih ve saat',
    separator: ', ',
    withHost: (names) => `${names} ile`,
    showMore: 'Daha fazla göster',
    showLess: 'Daha az göster',
    loading: 'Randevu formu yükleniyor',
    clear: 'Seçimi temizle',
    change: 'Değiştir',
    charactersOver: (n) => plural(n, { one: '# karakter fazla', other: '# karakter fazla' }),
    charactersLeft: (n) => plural(n, { one: '# karakter kaldı', other: '# karakter kaldı' }),
    unknownField: (label) => `${quoted(label)} burada yanıtlanamıyor.`,
    unknownRequired: (label) =>
      `Randevu almak için ${quoted(label)} yanıtlanmalı, ancak bu burada yapılamıyor. ` +
      'Organizatörle iletişime geçin',
  },
  guests: {
    add: 'Konuk ekle',
    addAnother: 'Bir konuk daha ekle',
    addAddress: 'Bir adres daha ekle',
    entry: (n) => `Konuk ${number(n)}`,
    address: (label, n) => `${label}, adres ${number(n)}`,
    remove: (address) => (address ? `Kaldır: ${address}` : 'Bu boş satırı kaldır'),
    added: (n) => plural(n, { one: '# adres eklendi', other: '# adres eklendi' }),
    removed: (address) => (address ? `${address} kaldırıldı` : 'Boş satır kaldırıldı'),
    duplicates: (addresses) => `Zaten listede olduğu için eklenmedi: ${addresses}`,
    own: (address) => `Kendi adresiniz olduğu için eklenmedi: ${address}`,
  },
  phone: {
    which: (n) =>
      n > 1 ? 'Hangi telefon numarasını kastediyorsunuz?' : 'Bu telefon numarasını mı kastediyorsunuz?',
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Bunu mu demek istediniz: ${address}?` },
  places: {
    address: 'Yüz yüze',
    link: 'Çevrim içi, bağlantıyla',
    phone: 'Telefonla: organizatörü siz ararsınız',
    organizersDefaultApp: 'Çevrim içi, organizatörün uygulamasında',
    attendeeAddress: 'Yüz yüze, sizin adresinizde',
    attendeePhone: 'Telefonla: organizatör sizi arar',
    attendeeDefined: 'Başka bir yerde',
    unknown: 'Başka bir yer, buradan seçilemez',
    addressLabel: 'Adres',
    phoneLabel: 'Telefon numaranız',
    textLabel: 'Nerede buluşalım?',
    afterBooking: 'Ayrıntılar, randevuyu aldıktan sonra size iletilir',
  },
  recurrence: {
    every: {
      weekly: (n) => plural(n, { one: 'Her hafta', other: '# haftada bir' }),
      monthly: (n) => plural(n, { one: 'Her ay', other: '# ayda bir' }),
      yearly: (n) => plural(n, { one: 'Her yıl', other: '# yılda bir' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'en fazla # kez, günün aynı saatinde',
        other: 'en fazla # kez, günün aynı saatinde',
      }),
  },
  notices: {
    offline: {
      title: 'İnternet bağlantınız yok',
      text: 'Hiçbir şey gönderilmedi. İnternete bağlanıp düğmeye yeniden basın.',
    },
    setup: {
      title: 'Bu form henüz randevu alamıyor',
      text: 'Lütfen organizatörle başka bir yoldan iletişime geçin.',
    },
    notFound: {
      title: 'Bu görüşme sunulmuyor',
      text: 'Kaldırılmış veya adı değiştirilmiş olabilir. Lütfen organizatörle iletişime geçin.',
    },
    loadFailed: {
      title: 'Randevu formu yüklenemedi',
      text: 'Bağlantınızı kontrol edip yeniden deneyin.',
    },
    tryAgain: 'Yeniden dene',
    forOwner: 'Bu sitenin sahibi için',
  },
  questions: {
    dateInvalid: 'Eksiksiz bir tarih girin',
    dateFrom: (day) => `Bu tarihi veya daha sonrasını seçin: ${day}`,
    dateUntil: (day) => `Bu tarihi veya daha öncesini seçin: ${day}`,
    dateDays: (days) => `Şu günlerden birine denk gelen bir tarih seçin: ${days}`,
    chooseFile: 'Dosya seç',
    chooseFiles: 'Dosyaları seç',
    dropFile: 'veya buraya bırakın',
    dropFiles: 'veya buraya bırakın',
    maxSize: (size) => `En fazla ${size}`,
    uploading: (percent) => `Yükleniyor: ${percent}`,
    uploaded: (name) => `${name} yüklendi`,
    uploadFailed: (name) => `${name} yüklenemedi`,
    uploadCancelled: (name) => `${name} yüklenmedi`,
    fileRemoved: (name) => `${name} kaldırıldı`,
    cancelUpload: 'İptal et',
    retryUpload: 'Yeniden dene',
    removeFile: 'Kaldır',
    fileMissing: (label) => `${quoted(label)} için bir dosya seçin`,
    filePending: 'Yüklemenin tamamlanmasını bekleyin veya iptal edin',
    fileFailed: 'Yüklemeyi yeniden deneyin veya dosyayı kaldırın',
    fileTooLarge: (name, size) => `${name} çok büyük (en fazla ${size}). Daha küçük bir dosya seçin`,
    fileEmpty: (name) => `${name} boş. Başka bir dosya seçin`,
    fileType: (name) => `${name} gibi dosyalar burada kabul edilmiyor. Başka türde bir dosya seçin`,
    fileOne: 'Buradan yalnızca bir dosya gönderilebilir',
    consentMissing: (label) => `Randevu almak için ${quoted(label)} onayını verin`,
  },
  widget: { open: 'Randevu al', close: 'Kapat' },
}
