import { templateTurns } from './chat-template.ts'
import { finish, follow, forked, type Dialogue } from './dialogue.ts'
import { answerTurns } from './prompted.ts'
import { keepOther, note, textOf, type RowDraft } from './row-draft.ts'
import type { Turn } from './turn.ts'

/** Teaches two continuations of one conversation, of which only the first is wanted. */
export function teachPreference(dialogue: Dialogue, chosen: unknown, rejected: unknown, draft: RowDraft): void {
  const hasPrompt = dialogue.said.some((text) => text !== '')
  const [good, bad] = hasPrompt ? [answerTurns(chosen, draft), answerTurns(rejected, draft)] : unprompted(chosen, rejected, draft)
  const shared = sharedTurns(good, bad)
  if (saidBy(good) === saidBy(bad)) note(draft, 'same-answers')
  const common = goodStart(good.slice(0, shared), dialogue)
  follow(dialogue, common, 'wanted', draft)
  const other = forked(dialogue)
  goOn(dialogue, good.slice(shared), 'wanted', draft)
  goOn(other, bad.slice(shared), 'unwanted', draft)
}

function goOn(dialogue: Dialogue, turns: readonly Turn[], kind: 'wanted' | 'unwanted', draft: RowDraft): void {
  follow(dialogue, turns, kind, draft)
  if (turns.some(({ role }) => role === 'assistant' || role === 'call')) return finish(dialogue, draft)
  note(draft, 'no-assistant-turn', kind === 'wanted' ? 'chosen' : 'rejected')
  const unheard = dialogue.answers === 0 ? [...dialogue.system, ...dialogue.said] : dialogue.said
  for (const text of unheard) keepOther(draft, text)
}

/** Answers that hold their question: messages, a rendered conversation, or two texts that begin alike. */
function unprompted(chosen: unknown, rejected: unknown, draft: RowDraft): readonly [readonly Turn[], readonly Turn[]] {
  if (typeof chosen !== 'string' || typeof rejected !== 'string') return [answerTurns(chosen, draft), answerTurns(rejected, draft)]
  const good = templateTurns(chosen)
  const bad = templateTurns(rejected)
  if (good !== null && bad !== null) {
    textOf(chosen, draft)
    textOf(rejected, draft)
    return [good, bad]
  }
  const [goodTurns, badTurns] = [answerTurns(chosen, draft), answerTurns(rejected, draft)]
  const [first, second] = [goodTurns[0], badTurns[0]]
  if (goodTurns.length !== 1 || badTurns.length !== 1 || first === undefined || second === undefined) return [goodTurns, badTurns]
  const prompt: Turn = { role: 'user', text: sharedStart(first.text, second.text) }
  if (prompt.text.trim() === '') return [goodTurns, badTurns]
  const { length } = prompt.text
  return [
    [prompt, { role: 'assistant', text: first.text.slice(length) }],
    [prompt, { role: 'assistant', text: second.text.slice(length) }],
  ]
}

function saidBy(turns: readonly Turn[]): string {
  return turns.map(({ text }) => text.trim()).join('\n')
}

/** How many turns both begin with; the last one of either is never shared when it is an answer. */
function sharedTurns(good: readonly Turn[], bad: readonly Turn[]): number {
  const most = Math.min(good.length, bad.length)
  let shared = 0
  while (shared < most && good[shared]?.role === bad[shared]?.role && good[shared]?.text === bad[shared]?.text) shared += 1
  const isAnswer = good[shared - 1]?.role === 'assistant'
  return isAnswer && (shared === good.length || shared === bad.length) ? shared - 1 : shared
}

/** The shared turns without those that only say the prompt once more. */
function goodStart(shared: readonly Turn[], dialogue: Dialogue): readonly Turn[] {
  const last = shared.at(-1)
  if (last === undefined || dialogue.said.at(-1)?.trim() !== last.text.trim()) return shared
  if (dialogue.system.length > 0) return []
  for (const turn of shared) if (turn.role === 'system') dialogue.system.push(turn.text)
  return []
}

/** What two texts begin with, up to the end of a word. */
function sharedStart(one: string, other: string): string {
  let at = 0
  while (at < one.length && at < other.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1
  if (at === one.length || at === other.length) return ''
  while (at > 0 && /\S/.test(one.charAt(at - 1))) at -= 1
  return one.slice(0, at)
}
