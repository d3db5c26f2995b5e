import type { Currency } from '@/vocabulary'

/**
 * How currencies are written beside an amount, other than by their codes. Null is a sign that
 * several share.
 */
export const CURRENCY_WORDS: Record<string, Currency | null> = {
  $: null,
  dollar: null,
  dollars: null,
  '¥': null,
  ...{ us$: 'USD', usd$: 'USD', b$: 'BND', s$: 'SGD', a$: 'AUD' },
  ...{ '៛': 'KHR', riel: 'KHR', riels: 'KHR', រៀល: 'KHR', rp: 'IDR', rupiah: 'IDR' },
  ...{ '₭': 'LAK', kip: 'LAK', ກີບ: 'LAK', rm: 'MYR', ringgit: 'MYR', ks: 'MMK', kyat: 'MMK' },
  ...{ kyats: 'MMK', ကျပ်: 'MMK', '₱': 'PHP', piso: 'PHP', peso: 'PHP', pesos: 'PHP' },
  ...{ '฿': 'THB', baht: 'THB', บาท: 'THB', '₫': 'VND', đ: 'VND', đồng: 'VND', dong: 'VND' },
  ...{ vnđ: 'VND', '€': 'EUR', euro: 'EUR', euros: 'EUR', yen: 'JPY', 円: 'JPY', 日元: 'JPY' },
  ...{ yuan: 'CNY', 元: 'CNY', 人民币: 'CNY', rmb: 'CNY', 美元: 'USD', '₩': 'KRW', won: 'KRW' },
  ...{ 원: 'KRW', 달러: 'USD', '£': 'GBP', pound: 'GBP', pounds: 'GBP', '₹': 'INR', rs: 'INR' },
  ...{ rupee: 'INR', rupees: 'INR', ดอลลาร์สหรัฐ: 'USD', ดอลลาร์: null, ໂດລາ: null, ដុល្លារ: null },
  ...{ ဒေါ်လာ: null, டாலர்: null, dólar: null, dólares: null, dolar: null, đô: null },
}
