import type { RuleDefinition } from './rule-definition.ts'

/** What some expressions may read of what is shared: names of `params`, or all of them, and bare names. */
export type NamesRead = { readonly params: ReadonlySet<string> | 'all'; readonly names: ReadonlySet<string> }

/** The texts of a rule that hold its expressions. */
export function ruleTexts({ when, assert, message }: RuleDefinition): readonly string[] {
  return [...(when === undefined ? [] : [when]), assert, ...holesOf(message)]
}

/**
 * What expressions read, variables followed, judged by their words alone: rather too much than too little, because what a
 * locked rule reads may not change.
 */
export function namesRead(written: readonly string[], variables: Readonly<Record<string, string>>): NamesRead {
  const names = new Set<string>()
  const texts = [...written]
  for (let at = 0; at < texts.length; at++) {
    for (const name of namesIn(texts[at] ?? '')) {
      if (!names.has(name) && Object.hasOwn(variables, name)) texts.push(variables[name] ?? '')
      names.add(name)
    }
  }
  const params = texts.map(paramsIn)
  const known = params.flatMap((part) => (part === 'all' ? [] : part))
  return { params: params.includes('all') ? 'all' : new Set(known), names }
}

/** From the first brace of a message to the last: that holds every expression in it. */
function holesOf(message: string): readonly string[] {
  const start = message.indexOf('{')
  const end = message.lastIndexOf('}')
  return start === -1 || end < start ? [] : [message.slice(start, end)]
}

/**
 * Names that are no fields. What follows a dot is a field, unless nothing stands before the dot. Texts in quotes count
 * like code.
 */
function namesIn(text: string): readonly string[] {
  const words = text.matchAll(/(?<![\w.])[A-Za-z_]\w*|(?<=(?:^|[^\w)\]}"'\s])\s*\.\s*)[A-Za-z_]\w*/g)
  return [...words].map(([name]) => name)
}

function paramsIn(text: string): readonly string[] | 'all' {
  const uses = [...text.matchAll(/(?<![\w.])params(?!\w)\s*(?:\.\s*([A-Za-z_]\w*)|\[\s*(?:"(\w+)"|'(\w+)')\s*\])?/g)]
  const names = uses.map(([, field, double, single]) => field ?? double ?? single)
  const known = names.filter((name) => name !== undefined)
  return known.length < names.length ? 'all' : known
}
