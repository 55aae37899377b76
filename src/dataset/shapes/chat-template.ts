import { roleOf, type Role } from './roles.ts'
import type { Turn } from './turn.ts'

/** The turns of a text that was rendered with a well-known chat template; null when nobody answers in it. */
export function templateTurns(text: string): readonly Turn[] | null {
  if (!perhaps.test(text)) return null
  for (const template of templates) {
    if (!text.includes(template.probe)) continue
    const turns = split(text, template)
    if (turns !== null) return turns
  }
  return null
}

/** How turns are marked: `marker` has the name of the role as its first group that is there. */
type Template = {
  /** A text without it is of another template: cheaper than the pattern. */
  readonly probe: string
  readonly marker: RegExp
  /** What closes a turn and belongs to nobody. */
  readonly end: RegExp | null
  /** Its markers stand in ordinary text too: a question must come before an answer. */
  readonly ordinary?: true
}

function split(text: string, { marker, end, ordinary }: Template): readonly Turn[] | null {
  const turns: Turn[] = []
  let role: Role = 'system'
  let from = 0
  let answers = 0
  let questions = 0
  const add = (until: number) => {
    const said = text.slice(from, until).trim()
    const plain = (end === null ? said : said.replace(end, '')).trim()
    // What stands before the first marker, or between two for a system prompt, is often nothing.
    if (plain !== '' || role === 'assistant') turns.push({ role, text: plain })
    if (role === 'assistant' && (ordinary !== true || questions > 0)) answers += 1
    if (role === 'user' && plain !== '') questions += 1
  }
  for (const match of text.matchAll(marker)) {
    add(match.index)
    const name = match.slice(1).find((group) => group !== undefined) ?? ''
    role = named.get(name) ?? roleOf(name.replace(/^[/\s]+|\s+$/g, '')) ?? 'user'
    from = match.index + match[0].length
  }
  add(text.length)
  return answers === 0 ? null : turns
}

/** Names in markers that are no roles of messages. */
const named: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['[INST]', 'user'],
  ['[/INST]', 'assistant'],
  ['<<SYS>>', 'system'],
  ['<</SYS>>', 'user'],
  ['[SYSTEM_PROMPT]', 'system'],
  ['[/SYSTEM_PROMPT]', 'user'],
  ['[TOOL_RESULTS]', 'tool'],
  ['[TOOL_CALLS]', 'call'],
  ['[AVAILABLE_TOOLS]', 'system'],
  ['[/AVAILABLE_TOOLS]', 'user'],
  ['SYSTEM', 'system'],
  ['USER', 'user'],
  ['CHATBOT', 'assistant'],
  ['Q', 'user'],
  ['A', 'assistant'],
])

const perhaps = /<[|｜_s]|\[(?:\/?INST|\||TOOL)|#{2,3} ?[A-Z\p{Lo}]|(?:^|\n|[.!?>] ?)[A-Z][A-Za-z]{0,9} ?:/u

/** Most telling first. */
const templates: readonly Template[] = [
  {
    probe: '<|im_start|>',
    marker: /<\|im_start\|>\s*([\p{L}_-]{1,40})(?:\s*<\|im_sep\|>|\s*\n| |)/gu,
    end: /<\|im_end\|>(?:\s*(?:<\|endoftext\|>|<\/s>))?$/,
  },
  {
    probe: '<|start_header_id|>',
    marker: /<\|start_header_id\|>\s*([\p{L}_-]{1,40})\s*<\|end_header_id\|>/gu,
    end: /^\s*<\|begin_of_text\|>|<\|(?:eot_id|eom_id|end_of_text)\|>\s*$/g,
  },
  {
    probe: '<|header_start|>',
    marker: /<\|header_start\|>\s*([\p{L}_-]{1,40})\s*<\|header_end\|>/gu,
    end: /^\s*<\|begin_of_text\|>|<\|(?:eot|eom|end_of_text)\|>\s*$/g,
  },
  {
    probe: '<|message|>',
    marker: /<\|start\|>\s*([\p{L}_-]{1,40})[^<]{0,100}(?:<\|channel\|>[^<]{0,100})?(?:<\|constrain\|>[^<]{0,40})?<\|message\|>/gu,
    end: /<\|(?:end|return|call)\|>\s*$/,
  },
  { probe: '<start_of_turn>', marker: /<start_of_turn>\s*([\p{L}_-]{1,40})\s*\n?/gu, end: /<bos>|<end_of_turn>(?:\s*<eos>)?$/g },
  {
    probe: '[/INST]',
    marker: /(\[\/?INST\]|<<\/?SYS>>|\[\/?SYSTEM_PROMPT\]|\[TOOL_CALLS\]|\[TOOL_RESULTS\]|\[\/?AVAILABLE_TOOLS\])/g,
    end: /^\s*<s>|<\/s>(?:\s*<s>)?$|\[\/TOOL_RESULTS\]\s*$/g,
  },
  {
    probe: '_TOKEN|>',
    marker: /<\|START_OF_TURN_TOKEN\|>\s*<\|(SYSTEM|USER|CHATBOT)_TOKEN\|>/g,
    end: /<BOS_TOKEN>|<\|END_OF_TURN_TOKEN\|>\s*$/g,
  },
  { probe: '<｜', marker: /<｜(User|Assistant)｜>/g, end: /^\s*<｜begin▁of▁sentence｜>|<｜end▁of▁sentence｜>\s*$/g },
  {
    probe: '<|',
    marker: /<\|(user|assistant|system|prompter|human|bot|model|tool|observation|User|Assistant|System)\|>/g,
    end: /^\s*<s>|(?:<\/s>|<\|(?:end|endoftext|eot|eos|eom)\|>)\s*$/g,
  },
  { probe: '[|', marker: /\[\|(Human|AI|User|Assistant|System)\|\]/gi, end: null },
  {
    probe: '##',
    marker: /(?:^|\n|\s)#{2,3} ?(Instructions?|Input|Response|Output|Human|User|Assistant|System|Question|Answer|Prompt|Context|指令|输入|回答|输出|回复)\s*[:：]/gi,
    end: /(?:<\/s>|<\|endoftext\|>|### End)\s*$/,
    ordinary: true,
  },
  {
    probe: ':',
    marker: /(?:^|\s|<\/s>)(?:(USER|ASSISTANT|SYSTEM|HUMAN)|(?<=^|\n)(User|Assistant|System|Human|AI|Bot|GPT|Instruction|Response)) ?:/g,
    end: /<\/s>\s*$/,
    ordinary: true,
  },
  { probe: '\nA:', marker: /(?:^|\n)(Q|A):/g, end: null, ordinary: true },
]
