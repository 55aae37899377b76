/** A text in which the shared variables that it names are written out, and the way back to where each part was written. */
export type Expansion = {
  readonly text: string
  /** A range of the text in what was written: in the text itself, or in that of the variable that it comes from. */
  readonly written: (start: number, end: number) => Written
  /** Variables whose text refers to itself, and names that a macro takes from the scope; each where it is written. */
  readonly problems: readonly (Written & { readonly message: string })[]
  /** Every variable in it, by way of others too. */
  readonly variables: ReadonlySet<string>
}

/** A range of a variable's text; without `variable` of the text that was expanded. */
export type Written = { readonly variable?: string; readonly start: number; readonly end: number }

/** A text that is being written out: the one asked for, or a variable's where another names it. */
type Frame = { readonly variable?: string; readonly outer?: { readonly frame: Frame; readonly start: number; readonly end: number } }

/** A stretch of the result that stands in its frame's text as it is; a parenthesis around a variable stands nowhere. */
type Piece = { readonly at: number; readonly frame: Frame; readonly offset: number; readonly length: number }

/** The engine takes no longer text; what only grows beyond it is not written out further. */
const longest = 4096

/**
 * Writes out the variables that an expression names, in parentheses: so what they read is checked in its place, with
 * what guards it there, and is known to the engine as a read of the manifest. Comments are left out.
 */
export function expand(source: string, variables: Readonly<Record<string, string>>, taken: ReadonlySet<string>): Expansion {
  const pieces: Piece[] = []
  const problems: (Written & { readonly message: string })[] = []
  const used = new Set<string>()
  let text = ''

  const add = (part: string, frame: Frame, offset: number, length = part.length): void => {
    pieces.push({ at: text.length, frame, offset, length })
    text += part
  }
  const write = (written: string, frame: Frame): void => {
    if (text.length > longest) return
    for (const token of tokensOf(written)) {
      const range = { start: token.start, end: token.start + token.text.length }
      const name = isFreeName(token) && Object.hasOwn(variables, token.text) ? token.text : undefined
      if (token.isBound && (name !== undefined || taken.has(token.text))) {
        problems.push({ ...place(frame, range), message: `\`${token.text}\` has a meaning already; give the items another name` })
      } else if (name !== undefined && isOpen(frame, name)) {
        problems.push({ ...place(frame, range), message: `The variable \`${name}\` refers to itself: ${circle(frame, name)}` })
      } else if (name !== undefined) {
        const inner: Frame = { variable: name, outer: { frame, ...range } }
        const value = variables[name] ?? ''
        used.add(name)
        add('(', inner, 0, 0)
        write(value, inner)
        add(')', inner, value.length, 0)
        continue
      }
      add(token.isComment ? ' '.repeat(token.text.length) : token.text, frame, token.start)
    }
  }
  write(source, {})
  return { text, written: (start, end) => writtenAt(pieces, start, end), problems, variables: used }
}

type Token = {
  readonly text: string
  readonly start: number
  readonly isComment: boolean
  /** Stands behind a dot, or before the parenthesis of a call. */
  readonly isPart: boolean
  /** Is the name that a macro gives to items. */
  readonly isBound: boolean
}

const quotedText = [
  String.raw`(?:[rR][bB]?|[bB][rR])(?:"""[^]*?"""|'''[^]*?'''|"[^"\n]*"|'[^'\n]*')`,
  String.raw`[bB]?(?:"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')`,
].join('|')
const lexeme = new RegExp(
  String.raw`(?<comment>//[^\n]*)|${quotedText}|${'`'}[^${'`'}\n]*${'`'}|(?<name>[A-Za-z_]\w*)|[0-9][\w.]*|(?<blank>\s+)|[^]`,
  'gy',
)

function tokensOf(source: string): readonly Token[] {
  const all = [...source.slice(0, longest + 1).matchAll(lexeme)]
  const solid = all.filter(({ groups }) => groups?.['blank'] === undefined && groups?.['comment'] === undefined)
  const order = new Map(solid.map((match, index) => [match, index]))
  const textAt = (index: number): string => solid[index]?.[0] ?? ''
  return all.map((match) => {
    const { 0: text, index: start, groups } = match
    const index = order.get(match) ?? -1
    const isName = groups?.['name'] !== undefined
    const before = textAt(index - 1)
    const isPart = before === '.' || (before === '?' && textAt(index - 2) === '.') || textAt(index + 1) === '('
    const binder = textAt(index - 3) === '.' && before === '(' && textAt(index + 1) === ',' ? textAt(index - 2) : ''
    return { text, start, isComment: groups?.['comment'] !== undefined, isPart: isPart || !isName, isBound: isName && binders.has(binder) }
  })
}

/** Macros whose first argument is a name for items, and `cel.bind`. */
const binders = new Set(['all', 'exists', 'exists_one', 'existsOne', 'filter', 'map', 'bind'])

function isFreeName({ isPart }: Token): boolean {
  return !isPart
}

function isOpen(frame: Frame, name: string): boolean {
  return frame.variable === name || (frame.outer !== undefined && isOpen(frame.outer.frame, name))
}

/** `a → b → a`: how a variable comes back to itself. */
function circle(frame: Frame, name: string): string {
  const names = [name]
  let at: Frame | undefined = frame
  while (at !== undefined && at.variable !== name) {
    if (at.variable !== undefined) names.unshift(at.variable)
    at = at.outer?.frame
  }
  return [name, ...names].map((one) => `\`${one}\``).join(' → ')
}

function place({ variable }: Frame, { start, end }: { readonly start: number; readonly end: number }): Written {
  return { ...(variable === undefined ? {} : { variable }), start, end }
}

/** Where a range of the result was written; one that spans several texts, in the innermost that names them all. */
function writtenAt(pieces: readonly Piece[], start: number, end: number): Written {
  const first = pieceAt(pieces, start)
  const last = pieceAt(pieces, Math.max(start, end - 1))
  if (!first || !last) return { start: 0, end: 0 }
  let from = { frame: first.frame, start: first.offset + Math.min(start - first.at, first.length) }
  let to = { frame: last.frame, end: last.offset + Math.min(Math.max(end - last.at, 0), last.length) }
  while (from.frame !== to.frame) {
    const { outer: above } = from.frame
    const { outer: below } = to.frame
    if (above && depthOf(from.frame) >= depthOf(to.frame)) from = { frame: above.frame, start: above.start }
    else if (below) to = { frame: below.frame, end: below.end }
    else break
  }
  return place(from.frame, { start: from.start, end: Math.max(from.start, to.end) })
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces.findLast(({ at }) => at <= offset)
}

function depthOf({ outer }: Frame): number {
  return outer === undefined ? 0 : 1 + depthOf(outer.frame)
}
