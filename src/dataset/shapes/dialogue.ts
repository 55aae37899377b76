import type { Exchange } from '../example.ts'
import { keepOther, note, teach, type RowDraft } from './row-draft.ts'
import type { Turn } from './turn.ts'

/** Where a conversation stands: what the next answer is an answer to. */
export type Dialogue = {
  /** System prompts from before the first turn. */
  readonly system: string[]
  /** What was said since the last answer in words, calls of tools apart. */
  said: string[]
  /** Set by an answer: the next thing said begins anew, another answer belongs to the same. */
  answered: boolean
  answers: number
  previous: Turn['role'] | null
  /** Somebody but the system has spoken: system prompts from now on stand in the middle. */
  opened: boolean
  /** How many of `said` an answer was taught to already. */
  taught: number
  /** Characters that were repeated for later answers. */
  repeated: number
}

export function newDialogue(): Dialogue {
  return { system: [], said: [], answered: false, answers: 0, previous: null, opened: false, taught: 0, repeated: 0 }
}

/** The same place in a conversation, from which it can go on in another way. */
export function forked(dialogue: Dialogue): Dialogue {
  return { ...dialogue, system: [...dialogue.system], said: [...dialogue.said] }
}

/** Teaches every answer of the turns. */
export function follow(dialogue: Dialogue, turns: readonly Turn[], kind: Exchange['kind'], draft: RowDraft): void {
  for (const turn of turns) {
    const isAnswer = turn.role === 'assistant' || turn.role === 'call'
    if (!isAnswer && turn.text.trim() === '') note(draft, 'empty-turn', turn.role)
    switch (turn.role) {
      case 'system':
        hearSystem(dialogue, turn.text, draft)
        break
      case 'user':
        if (dialogue.previous === 'user') note(draft, 'repeated-role', 'user')
        hear(dialogue, turn.text)
        break
      case 'tool':
        // What a tool gave back belongs to the question for which it was called.
        dialogue.answered = false
        hear(dialogue, turn.text)
        break
      case 'assistant':
      case 'call':
        answer(dialogue, turn, kind, draft)
        break
    }
    dialogue.previous = turn.role
    dialogue.opened ||= turn.role !== 'system'
  }
}

/** Says what an unanswered conversation lacks. */
export function finish(dialogue: Dialogue, draft: RowDraft): void {
  if (dialogue.answers === 0) {
    note(draft, 'no-assistant-turn')
    for (const text of dialogue.system) keepOther(draft, text)
  } else {
    if (dialogue.answered || dialogue.previous === 'call') return
    note(draft, 'ends-with-user')
  }
  for (const text of dialogue.said) keepOther(draft, text)
}

function hearSystem(dialogue: Dialogue, text: string, draft: RowDraft): void {
  if (!dialogue.opened) {
    dialogue.system.push(text)
    return
  }
  note(draft, 'system-not-first')
  hear(dialogue, text)
}

/** Something said to the model. A question stays in sight while tools are called for it. */
export function hear(dialogue: Dialogue, text: string): void {
  if (dialogue.answered) forget(dialogue, dialogue.said.length)
  dialogue.answered = false
  if (dialogue.said.length >= saidKept) {
    dialogue.said.splice(1, 1)
    dialogue.taught = Math.min(dialogue.taught, dialogue.said.length)
  }
  dialogue.said.push(text)
}

function answer(dialogue: Dialogue, turn: Turn, kind: Exchange['kind'], draft: RowDraft): void {
  if (dialogue.said.length === 0 && dialogue.answers === 0) note(draft, 'assistant-first')
  if (dialogue.previous === 'assistant' && turn.role === 'assistant') note(draft, 'repeated-role', 'assistant')
  repeatSaid(dialogue, draft)
  teach(draft, { prompt: [...systemFor(dialogue, draft), ...dialogue.said], response: turn.text, kind })
  dialogue.taught = dialogue.said.length
  dialogue.answers += 1
  dialogue.answered = turn.role === 'assistant'
}

/** A question is repeated for each call of a tool that it leads to, as long as that does not make it huge. */
function repeatSaid(dialogue: Dialogue, draft: RowDraft): void {
  for (let at = 0; at < dialogue.taught; at += 1) dialogue.repeated += dialogue.said[at]?.length ?? 0
  if (dialogue.repeated <= draft.settings.maximumCharacters) return
  if (dialogue.taught > 0) note(draft, 'very-long')
  forget(dialogue, dialogue.taught)
}

function forget(dialogue: Dialogue, count: number): void {
  dialogue.said = dialogue.said.slice(count)
  dialogue.taught = 0
}

/** The system prompt goes before each answer, as long as a long one in a long conversation does not make it huge. */
function systemFor(dialogue: Dialogue, draft: RowDraft): readonly string[] {
  if (dialogue.system.length === 0) return dialogue.system
  for (const text of dialogue.system) dialogue.repeated += text.length
  if (dialogue.answers === 0 || dialogue.repeated <= draft.settings.maximumCharacters) return dialogue.system
  note(draft, 'very-long')
  return []
}

const saidKept = 64
