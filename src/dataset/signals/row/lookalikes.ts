/**
 * The first word of a text that mixes letters of two scripts so that it looks like a word of one: every letter of the
 * rarer script has a twin in the other. `µm`, `kΩ`, `IT-отдел` and formulas are none.
 */
export function disguisedWord(text: string): string | null {
  if (!beside.test(text)) return null
  for (const { 0: word } of text.matchAll(mixedWords)) {
    if (isDisguised(word)) return word
  }
  return null
}

const latin = String.raw`A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f`
const foreign = String.raw`\u0370-\u0373\u0376-\u03ff\u0400-\u0481\u048a-\u052f\u0531-\u0587\u13a0-\u13f5\u1f00-\u1fff`
const beside = new RegExp(`[${latin}][${foreign}]|[${foreign}][${latin}]`)
const mixedWords = new RegExp(`[${latin}${foreign}]{3,}`, 'g')

/** Scripts with letters that look Latin, and these letters with their twins. */
const twins: readonly { readonly script: RegExp; readonly pairs: string }[] = [
  {
    script: /\p{Script=Cyrillic}/u,
    pairs: 'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlАAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXԌGԚQԜWӀIкkпnѵvгr',
  },
  // Of small Greek letters only those that nobody tells apart: others are variables.
  { script: /\p{Script=Greek}/u, pairs: 'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoϲcϳjνvρpαaιiυuκkχxγyτtηnωw' },
  { script: /\p{Script=Armenian}/u, pairs: 'օoոnսuհhցgզqյjՕOՍUՏS' },
  { script: /\p{Script=Cherokee}/u, pairs: 'ᎪAᏴBᏟCᎠDᎬEᏀGᎻHᎥiᎫJᏦKᏞLᎷMᏢPᏒRᏚSᎢTᏙVᎳWᏃZ' },
]

/** By letter of another script: its Latin twin. */
const latinTwin = new Map(twins.flatMap(({ pairs }) => pairsOf(pairs)))
/** Latin letters that have a twin, by script. */
const foreignTwins = twins.map(({ script, pairs }) => ({ script, letters: new Set(pairsOf(pairs).map(([, twin]) => twin)) }))

function pairsOf(pairs: string): [string, string][] {
  const letters = Array.from(pairs)
  return letters.flatMap((letter, index): [string, string][] => (index % 2 === 0 ? [[letter, letters[index + 1] ?? '']] : []))
}

/** Small Greek letters that are variables unless they stand inside a longer word. */
const variables = /[νραιυκχγτηω]/u
const functionNames = /sin|cos|tan|cot|sec|csc|log|ln|exp|lim|max|min|arg|mod|det|sup|inf/i

function isDisguised(word: string): boolean {
  const letters = Array.from(word)
  const strangers = letters.filter((letter) => !latinLetter.test(letter))
  const natives = letters.length - strangers.length
  if (strangers.length === 0 || natives === 0 || inflected.test(word)) return false
  if (strangers.length <= natives) return areDisguisedStrangers(word, letters, strangers)
  // Latin letters in a word of another script; one of two letters says nothing.
  const own = letters.filter((letter) => latinLetter.test(letter))
  const script = foreignTwins.find((each) => strangers.every((letter) => each.script.test(letter)))
  return script !== undefined && own.every((letter) => script.letters.has(letter)) && !isMarked(word)
}

function areDisguisedStrangers(word: string, letters: readonly string[], strangers: readonly string[]): boolean {
  if (!strangers.every((letter) => latinTwin.has(letter))) return false
  if (!strangers.some((letter) => variables.test(letter))) return true
  const isInside = variables.test(letters[0] ?? '') || variables.test(letters.at(-1) ?? '')
  return letters.length >= 5 && !isInside && !functionNames.test(word)
}

/** An abbreviation with an ending, as Russian inflects them. */
const inflected = new RegExp(`^[A-Z]{2,}[\\u0430-\\u045f\\u03ac-\\u03ce]+$`)

const latinLetter = new RegExp(`[${latin}]`)

/** A Latin beginning or end of two letters or more is a name or an abbreviation with an ending: `SMSка`. */
function isMarked(word: string): boolean {
  return new RegExp(`^[${latin}]{2}|[${latin}]{2}$`).test(word)
}
