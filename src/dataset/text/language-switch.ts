import { isAscii } from './ascii.ts'
import { isCode } from './code.ts'
import { languageOf } from './language.ts'
import { sampleOf, scriptCounts, type Script, type ScriptCounts } from './script.ts'

/**
 * Whether a response is mostly in another script than its prompt or, within one script, in another language. A fact and no
 * verdict: tasks of translation ask for it. It cannot tell for short texts, for code, for romanised text, and within one
 * script for languages of which there are no function words (see `languageOf`).
 */
export function languageSwitch(prompt: string, response: string): boolean {
  if (isAscii(response) && isAscii(prompt)) {
    return hasLetters(response) && hasLetters(prompt) && isOtherLanguage(prompt, response) && !isCode(response)
  }
  const answer = scriptCounts(response)
  const asked = scriptCounts(prompt)
  if (answer.letters < least.letters || asked.letters < least.letters) return false
  const writing = writingOf(answer)
  if (writing === null) return false
  if (shareOf(asked, writing) < least.share) return !isCode(response)
  if (writingOf(asked) !== writing || !toldByWords.has(writing)) return false
  return isOtherLanguage(prompt, response) && !isCode(response)
}

function isOtherLanguage(prompt: string, response: string): boolean {
  const language = languageOf(response)
  if (language === null) return false
  const before = languageOf(prompt)
  return before !== null && before !== language
}

/** Whether a text of ASCII, all of whose letters are Latin, has letters enough. */
function hasLetters(text: string): boolean {
  let letters = 0
  for (const part of sampleOf(text)) {
    for (let at = 0; at < part.length; at += 1) {
      const lower = part.charCodeAt(at) | 0x20
      if (lower >= 0x61 && lower <= 0x7a) letters += 1
      if (letters >= least.letters) return true
    }
  }
  return false
}

/** Fewer letters say nothing of a language; a prompt with that share in the response's script is not in another one. */
const least = { letters: 12, share: 0.25, mostly: 0.6, kana: 0.08 } as const

type Writing = Script | 'Japanese'

const toldByWords: ReadonlySet<Writing> = new Set<Writing>(['Latin', 'Cyrillic', 'Arabic', 'Devanagari'])

/** How most of a text is written, or null if no script has most of it. Kana make Han Japanese. */
function writingOf(counts: ScriptCounts): Writing | null {
  const eastern = countOf(counts, 'Han') + kanaOf(counts)
  if (eastern >= least.mostly * counts.letters) return kanaOf(counts) >= least.kana * eastern ? 'Japanese' : 'Han'
  for (const [script, count] of counts.counts) if (count >= least.mostly * counts.letters) return script
  return null
}

/** The part of a text that may be of a writing. */
function shareOf(counts: ScriptCounts, writing: Writing): number {
  const eastern = countOf(counts, 'Han') + kanaOf(counts)
  const isJapanese = kanaOf(counts) >= least.kana * eastern
  if (writing !== 'Japanese' && writing !== 'Han') return countOf(counts, writing) / counts.letters
  return isJapanese === (writing === 'Japanese') ? eastern / counts.letters : 0
}

function kanaOf(counts: ScriptCounts): number {
  return countOf(counts, 'Hiragana') + countOf(counts, 'Katakana')
}

function countOf({ counts }: ScriptCounts, script: Script): number {
  return counts.get(script) ?? 0
}
