import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('tr')

const times = (n: number) => (n ? plural(n, { one: '# boş saat', other: '# boş saat' }) : 'boş saat yok')

/** Turkish messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Saat seçin',
    loading: 'Boş saatler yükleniyor',
    previousMonth: 'Önceki ay',
    nextMonth: 'Sonraki ay',
    timesFree: times,
    timesOn: (day, n) => `${day}: ${times(n)}`,
    daysFree: (month, n) =>
      `${month}: ${plural(n, { one: '# günde boş saat var', other: '# günde boş saat var' })}`,
    emptyMonth: (month) => `${month} için boş saat yok.`,
    showNext: 'Sonraki boş saatleri göster',
    searching: 'Boş saatler aranıyor…',
    noneUntil: (month) =>
      `Sonraki aylarda da boş saat yok (bakılan son ay: ${month}). Lütfen organizatörle iletişime geçin.`,
    failed: {
      title: 'Boş saatler yüklenemedi',
      text: 'Bağlantınızı kontrol edin veya birazdan yeniden deneyin.',
    },
    tryAgain: 'Yeniden dene',
    nearest: 'En yakın boş saatler',
    full: 'dolu',
    morning: 'Sabah',
    afternoon: 'Öğleden sonra',
    evening: 'Akşam',
    showAll: (n) => `Tüm saatleri göster (${number(n)})`,
    moreIn: (month) => `Daha fazla boş saat: ${month}`,
    firstFree: (when) => `İlk boş saat: ${when}`,
    moreDays: 'Daha fazla gün göster',
    earlierDays: 'Önceki günleri göster',
    noMoreUntil: (month) => `Başka boş saat yok (bakılan son ay: ${month}).`,
    present: 'Mevcut randevunuz',
    seatsLeft: (n) => plural(n, { one: '# yer kaldı', other: '# yer kaldı' }),
    clock: 'Saat biçimi',
    h12: '12 saat',
    h23: '24 saat',
  },
  zones: {
    title: 'Saat dilimi',
    now: (city, offset, clock) => `${city}, ${offset}, şu an ${clock}`,
    search: 'Şehir, ülke veya saat farkı',
    loading: 'Saat dilimleri yükleniyor',
    found: (n) =>
      n ? plural(n, { one: '# saat dilimi', other: '# saat dilimi' }) : 'Saat dilimi bulunamadı',
    none:
      'Bu adda bir saat dilimi yok. Yakındaki büyük bir şehri, bir ülkeyi ' +
      'veya +2 gibi bir saat farkını deneyin.',
    more: 'Daha fazlasını görmek için yazın',
    current: 'şu anda gösterilen',
    chosen: (city, offset) => `Saatler şu yere göre gösteriliyor: ${city}, ${offset}`,
    failed: 'Saat dilimleri yüklenemedi.',
  },
  booker: {
    startNow: 'Görüşmeyi şimdi başlat',
    backToAnswers: 'Yanıtlarıma dön',
    held: (time) => `Bu saat ${time} daha sizin için ayrılmış durumda.`,
    holdSoonOver: 'Bu saat bir dakikadan kısa bir süre daha sizin için ayrılmış durumda.',
    holdOver: 'Bu saat artık sizin için ayrılmıyor. Başka biri almadığı sürece yine de alabilirsiniz.',
    holdLonger: 'Ayırma süresini uzat',
    heldAgain: 'Bu saat yeniden sizin için ayrıldı.',
    taken: {
      title: 'Bu saat için şu anda başka biri randevu alıyor',
      text: 'Başka bir saat seçin; yanıtlarınız saklanıyor.',
    },
  },
}
