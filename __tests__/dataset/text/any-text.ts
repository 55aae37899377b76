import * as fc from 'fast-check'

/** Pieces that tokenisers stumble over, of many scripts. */
const pieces = [
  'the', 'The', 'THE', "don't", 'l’été', "'", '’', "''", '_', '__', 'É', 'É', 'ß', 'ẞ', 'İ', 'ı', 'Σ', 'ΌΣΟΣ', 'ς', 'ﬁ', 'Å',
  '１２', 'ＡＢｃ', '，', '。', '…', '...', '½', '²', '№', '今天', '好', '々', '〇', '𠀀', 'ｶﾞ', 'ガ', 'が', 'が', 'ー', 'สวัสดี', 'ครั้ง', 'ລາວ',
  'ខ្មែរ', 'မြန်မာ', 'བོད', 'مرحبا', 'لِلَّهِ', 'ﷺ', 'कि', 'हिन्दी', 'क़', 'क़', '한국', '한', 'ㄱㅏ', 'ꥠ', 'שלום', '𝐀𝐛', '𝟘', '😀', '😀😀',
  '👨‍👩‍👧', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇩🇪', '\u{e0041}', '\ud800', '\udc00', '\ud83d', '\u200b', '\u202e', '\u00ad', '\ufeff', '\u0301', '\u0345', '\u0334', '\u3099',
  '###', '```', '--', '=', '\u0338', '<', '$', '\t', '\n', ' ', '\u3000', '\u00a0', '\u0000', '\u{16d63}\u{16d67}', '\u{1d15e}', '0', '٣', 'Ⅷ',
]

/** Texts made of such pieces and of any code units. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 }), fc.string({ unit: 'binary-ascii' }), loneUnits()))
  .map((parts) => parts.join(''))

function loneUnits(): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 3 }).map((units) => String.fromCharCode(...units))
}
