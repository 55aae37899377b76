import { pointerTo } from '../read-value.ts'
import type { Problem, Rule, RuleSubject } from '../rule.ts'
import { secretField, secretIn } from '../secret-pattern.ts'

export const rule: Rule = {
  id: 'manifest/secret',
  title: 'A manifest holds no tokens, keys or passwords',
  presets: { recommended: 'error', strict: 'error' },
  options: {},
  check: ({ document }) => search(document.value, { document, pointer: '', shown: '' }, ''),
}

type Position = {
  readonly document: RuleSubject['document']
  readonly pointer: string
  /** The pointer up to the first key that is itself a secret: findings are published, and pointers with them. */
  readonly shown: string
}

function search(value: unknown, position: Position, key: string): Problem[] {
  if (typeof value === 'string' || typeof value === 'number') return searchText(String(value), position, key)
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) {
    // A list's items answer to the list's key: `tokens: [a, b]`.
    return value.flatMap((item, index) => search(item, inside(position, String(index), false), key))
  }
  const found: Problem[] = []
  for (const [name, item] of Object.entries(value)) {
    const kind = secretIn(name)
    const next = inside(position, name, kind !== undefined)
    if (kind !== undefined) found.push(problem(kind, next, 'key'))
    found.push(...search(item, next, name))
  }
  return found
}

function searchText(text: string, position: Position, key: string): Problem[] {
  const kind = secretIn(text) ?? secretField(key, text)
  return kind === undefined ? [] : [problem(kind, position, 'value')]
}

function inside({ document, pointer: parent, shown }: Position, name: string, secret: boolean): Position {
  const pointer = parent + pointerTo(name)
  const hidden = secret || shown !== parent
  return { document, pointer, shown: hidden ? shown : pointer }
}

function problem(kind: string, { document, pointer, shown }: Position, at: 'key' | 'value'): Problem {
  const { line, column } = document.locate(pointer, at)
  return {
    message: `This ${at} looks like ${kind}, which everyone who can read the repository or its history can use.`,
    pointer: shown,
    at,
    place: { line, column },
    fix:
      'Revoke it where it was issued (deleting it here leaves it in the history), ' +
      'and let the job read a new one from its environment.',
  }
}
