import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('bn')
const free = (n: number) =>
  n ? plural(n, { one: '#টি ফাঁকা সময়', other: '#টি ফাঁকা সময়' }) : 'কোনো ফাঁকা সময় নেই'

/** Bengali messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'সময় বেছে নিন',
    loading: 'ফাঁকা সময় লোড হচ্ছে',
    previousMonth: 'আগের মাস',
    nextMonth: 'পরের মাস',
    timesFree: (n) => free(n),
    timesOn: (day, n) => `${day}: ${free(n)}`,
    daysFree: (month, n) => `${month}: ${number(n)}টি দিনে ফাঁকা সময় আছে`,
    emptyMonth: (month) => `${month} মাসে কোনো ফাঁকা সময় নেই।`,
    showNext: 'পরবর্তী ফাঁকা সময় দেখুন',
    searching: 'ফাঁকা সময় খোঁজা হচ্ছে…',
    noneUntil: (month) => `${month} পর্যন্তও কোনো ফাঁকা সময় নেই। আয়োজকের সঙ্গে যোগাযোগ করুন।`,
    failed: {
      title: 'ফাঁকা সময় লোড করা যায়নি',
      text: 'আপনার ইন্টারনেট সংযোগ দেখে নিন, অথবা একটু পরে আবার চেষ্টা করুন।',
    },
    tryAgain: 'আবার চেষ্টা করুন',
    nearest: 'সবচেয়ে কাছাকাছি ফাঁকা সময়',
    full: 'পূর্ণ',
    morning: 'সকাল',
    afternoon: 'দুপুর ও বিকেল',
    evening: 'সন্ধ্যা ও রাত',
    showAll: (n) => `সবগুলো সময় দেখুন (${number(n)}টি)`,
    moreIn: (month) => `আরও সময়: ${month}`,
    firstFree: (when) => `প্রথম ফাঁকা সময়: ${when}`,
    moreDays: 'আরও দিন দেখুন',
    earlierDays: 'আগের দিনগুলো দেখুন',
    noMoreUntil: (month) => `${month} পর্যন্ত আর কোনো ফাঁকা সময় নেই।`,
    present: 'আপনার বুক করা সময়',
    seatsLeft: (n) => plural(n, { one: '#টি আসন বাকি', other: '#টি আসন বাকি' }),
    clock: 'ঘড়ি',
    h12: '১২ ঘণ্টা',
    h23: '২৪ ঘণ্টা',
  },
  zones: {
    title: 'টাইম জোন',
    now: (city, offset, clock) => `${city}, ${offset}, এখন ${clock}`,
    search: 'শহর, দেশ বা সময়ের ব্যবধান',
    loading: 'টাইম জোন লোড হচ্ছে',
    found: (n) => (n ? plural(n, { one: '#টি টাইম জোন', other: '#টি টাইম জোন' }) : 'কোনো টাইম জোন নেই'),
    none: 'এই নামে কোনো টাইম জোন নেই। কাছাকাছি কোনো বড় শহর, দেশ, অথবা +2-এর মতো সময়ের ব্যবধান লিখে দেখুন।',
    more: 'আরও দেখতে টাইপ করুন',
    current: 'এখন দেখানো হচ্ছে',
    chosen: (city, offset) => `যে টাইম জোনে সময় দেখানো হচ্ছে: ${city}, ${offset}`,
    failed: 'টাইম জোন লোড করা যায়নি।',
  },
  booker: {
    startNow: 'এখনই মিটিং শুরু করুন',
    backToAnswers: 'আপনার উত্তরে ফিরে যান',
    held: (time) => `এই সময়টি আরও ${time} আপনার জন্য ধরে রাখা হবে।`,
    holdSoonOver: 'এই সময়টি আর এক মিনিটেরও কম আপনার জন্য ধরে রাখা হবে।',
    holdOver: 'এই সময়টি আর আপনার জন্য ধরে রাখা নেই। অন্য কেউ বুক না করা পর্যন্ত আপনি এখনও এটি বুক করতে পারেন।',
    holdLonger: 'আরও ধরে রাখুন',
    heldAgain: 'এই সময়টি আবার আপনার জন্য ধরে রাখা হয়েছে।',
    taken: {
      title: 'অন্য কেউ এই সময়টি বুক করছেন',
      text: 'অন্য একটি সময় বেছে নিন। আপনার উত্তরগুলো থেকে যাবে।',
    },
  },
}
