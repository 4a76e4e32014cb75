import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('tr')

/** Turkish messages for what follows a booking: calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Takvime ekle',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo Takvim',
    file: '.ics dosyasını indir',
    seriesFile: (n) =>
      plural(n, { one: '.ics dosyasını indir (# randevu)', other: '.ics dosyasını indir (# randevu)' }),
    newWindow: '(yeni pencerede açılır)',
    fileFailed: 'Takvim dosyası oluşturulamadı. Bağlantınızı kontrol edip yeniden deneyin.',
    notOpened: 'Hiçbir şey açılmadıysa bu adresi yeni bir pencereye kopyalayın:',
    notSaved:
      'Dosya kaydedilmediyse bu sayfa indirmelere izin vermiyordur. Bunun yerine ayrıntıları kopyalayın.',
    tentative: 'Organizatör onaylayana kadar takvime kesinleşmemiş olarak eklenir.',
    untitled: 'Randevu',
    joinAt: (url) => `Katılmak için: ${url}`,
    copy: 'Ayrıntıları kopyala',
    copied: 'Kopyalandı',
    copyByHand: 'Bu metni kopyalayın:',
    continue: 'Devam et',
  },
  payment: {
    title: 'Henüz ödenmedi',
    follows:
      'Bu görüşme ücretli. Burada ödeme yapılmaz: randevuyu aldıktan sonra ' +
      'organizatörün sayfasında ödersiniz.',
    unclear:
      'Bu görüşme ücretli. Burada ödeme yapılmaz: nasıl ödeyeceğinizi organizatöre sorun. ' +
      'Randevu ancak ödeme yapıldığında geçerli olur.',
    due:
      'Organizatör ödemeyi kendi sayfasında alıyor. ' +
      'Randevu ancak orada ödeme yapıldığında geçerli olur.',
    ask:
      'Burada ödeme yapılmadı. Nasıl ödeyeceğinizi organizatöre sorun: ' +
      'randevu ancak ödeme yapıldığında geçerli olur.',
    open: 'Organizatörün sayfasında öde',
  },
  cancel: {
    start: 'Randevuyu iptal et',
    title: 'Bu randevu iptal edilsin mi?',
    reason: 'Neden',
    reasonHint: 'Bunu organizatör okuyacak',
    which: 'Ne iptal edilsin?',
    all: (n) => plural(n, { one: 'Tek randevu', other: '# randevunun tümü' }),
    confirm: 'Randevuyu iptal et',
    confirming: 'İptal ediliyor…',
    keep: 'Randevu kalsın',
    done: 'Bu randevu iptal edildi',
    doneOne: (date) => `${date} randevusu iptal edildi`,
    some: 'Randevuların bazıları iptal edilmedi',
    unknown: {
      title: 'İptal edildiğini doğrulayamadık',
      text:
        'Randevu zaten iptal edilmiş olabilir: yeniden denemeden önce e-postanızı kontrol edin. ' +
        'Yazdıklarınız hâlâ burada.',
    },
    refused: {
      title: 'Randevu iptal edilmedi',
      text: 'Randevu hâlâ geçerli. Lütfen organizatörle iletişime geçin.',
    },
    notAllowed: 'Organizatör bu randevunun buradan iptal edilmesine izin vermiyor.',
    notFound: 'Randevu hizmetinde böyle bir randevu yok.',
    busy: {
      title: 'Aynı anda çok fazla istek var',
      text: 'Randevu hâlâ geçerli. Bir dakika bekleyip düğmeye yeniden basın.',
    },
  },
  reschedule: {
    start: 'Saati değiştir',
    title: 'Başka bir saat seçin',
    loading: 'Randevunuz yükleniyor',
    present: 'Mevcut randevu saati',
    chosen: 'Yeni saat',
    which: 'Hangi randevu taşınsın?',
    reason: 'Değişikliğin nedeni',
    reasonHint: 'Bunu organizatör okuyacak',
    confirm: (when) => `Randevuyu taşı: ${when}`,
    confirming: 'Taşınıyor…',
    keep: 'Mevcut saatte kalsın',
    from: (time) => `Önceki saat: ${time}`,
    lengthBack: (now, then) => `Şu anki süresi ${now}; taşındığında ${then} olacak.`,
    notFound: {
      title: 'Bu randevu bulunamadı',
      text: 'Geldiğiniz bağlantıyı kontrol edin veya organizatörle iletişime geçin.',
    },
    loadFailed: { title: 'Randevunuz yüklenemedi', text: 'Bağlantınızı kontrol edip yeniden deneyin.' },
    cancelled: {
      title: 'Bu randevu iptal edilmiş',
      text: 'Taşınamaz. Bunun yerine yeni bir randevu alabilirsiniz.',
    },
    rejected: {
      title: 'Bu randevu reddedilmiş',
      text: 'Taşınamaz. Bunun yerine yeni bir randevu alabilirsiniz.',
    },
    moved: { title: 'Bu randevu zaten taşınmış', text: 'Güncel saatini e-postanızda bulabilirsiniz.' },
    seatMissing: {
      title: 'Ayrılan yer buradan başka bir saate taşınamaz',
      text: 'E-postanızdaki bağlantıyı kullanın veya organizatörle iletişime geçin.',
    },
    unknown: {
      title: 'Randevunuzun taşındığını doğrulayamadık',
      text:
        'Zaten taşınmış olabilir: yeniden denemeden önce e-postanızı kontrol edin. ' +
        'Yazdıklarınız hâlâ burada.',
    },
    conflict: {
      title: 'Bu saat artık boş değil',
      text: 'Randevunuz mevcut saatinde duruyor. Başka bir saat seçin; yazdığınız neden saklanıyor.',
    },
    conflictAfterUnknown: {
      title: 'İlk denemeniz başarılı olmuş olabilir',
      text:
        'Bu saat artık dolu, belki de kendi randevunuz nedeniyle: e-postanızı kontrol edin. ' +
        'E-postada bu konuda bir şey yoksa başka bir saat seçin; yazdığınız neden saklanıyor.',
    },
    refused: {
      title: 'Randevunuz taşınmadı',
      text: 'Mevcut saatinde duruyor. Lütfen organizatörle iletişime geçin.',
    },
    busy: {
      title: 'Aynı anda çok fazla istek var',
      text: 'Randevunuz mevcut saatinde duruyor. Bir dakika bekleyip düğmeye yeniden basın.',
    },
  },
  manage: {
    booked: 'Randevunuz',
    pending: 'Talebiniz',
    pendingText: 'Organizatörün onaylaması gerekiyor. Onayladığında size e-posta gönderilecek.',
    past: 'Bu görüşme sona erdi',
    pastText: 'Randevu artık değiştirilemez.',
    cancelledBecause: (reason) => `Neden: ${reason}`,
    moved: {
      title: 'Bu randevu taşındı',
      text: 'Artık yeni bir saati var.',
      open: 'Yeni randevuyu göster',
    },
    seat: 'Burada yalnızca size ayrılan yer değişir.',
    seatUnchecked: {
      title: 'Size ayrılan yere bakılamadı',
      text: 'Bu, tüm katılımcıların ortak randevusudur. Yeriniz zaten iptal edildiyse bu burada görünmez.',
    },
    seatGone: {
      title: 'Bu yer artık size ayrılmış değil',
      text: 'İptal edildi veya başka bir saate taşındı. Ayrıntıları e-postanızda bulabilirsiniz.',
    },
    seatMissing: {
      title: 'Size ayrılan yer buradan değiştirilemez',
      text: 'E-postanızdaki bağlantıyı kullanın veya organizatörle iletişime geçin.',
    },
  },
  meetings: {
    label: 'Bir görüşme seçin',
    loading: 'Görüşmeler yükleniyor',
    none: {
      title: 'Henüz randevu alınabilecek bir görüşme yok',
      text: 'Daha sonra yeniden gelin veya organizatörle iletişime geçin.',
    },
    notFound: {
      title: 'Bu sayfa bulunamadı',
      text: 'Geldiğiniz bağlantıyı kontrol edin veya organizatörle iletişime geçin.',
    },
    loadFailed: {
      title: 'Görüşmeler yüklenemedi',
      text: 'Bağlantınızı kontrol edip yeniden deneyin.',
    },
  },
  pages: {
    choose: 'Saat seç',
    guestsHint: 'E-posta adresleri, her satıra bir tane',
    showZone: 'Saatleri göster',
    bookChosen: 'Seçilen saat için randevu al',
    stale: {
      title: 'Lütfen formu bir kez daha gönderin',
      text: 'Form uzun süre açık kaldığı için hiçbir şey gönderilmedi. Yanıtlarınız hâlâ burada.',
    },
  },
}
