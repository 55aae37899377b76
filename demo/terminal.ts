import { stripVTControlCharacters, styleText } from 'node:util'
import Table from 'cli-table3'
import { Marked, type Token, type Tokens } from 'marked'
import wrapAnsi from 'wrap-ansi'

const width = Math.max(60, Math.min(process.stdout.columns ?? 110, 120)) - 4

/** Introduces a step: what happens, and why it comes out as it does. */
export function heading(step: number, title: string, why: string): void {
  console.log(`\n${styleText(['bold', 'cyan'], `${step}. ${title}`)}\n   ${styleText('dim', why)}\n`)
}

/** Shows a check run as a terminal can: its head line, its title, and its summary with tables drawn. */
export function showMarkdown(head: string, title: string, markdown: string): void {
  console.log(`  ${styleText('dim', head)}\n  ${styleText('bold', title)}\n`)
  const lines = blocks(new Marked().lexer(plainHtml(markdown))).join('\n\n').split('\n')
  console.log(lines.map((line) => `  ${styleText('dim', '│')} ${line}`).join('\n'))
}

/** The little HTML and the entities that GitHub's Markdown has and a terminal has not. */
function plainHtml(markdown: string): string {
  return markdown
    .replaceAll(/<\/?(?:sub|details|summary|code)>/g, '')
    .replaceAll('<br>', ' · ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u200b', '')
}

function blocks(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    switch (token.type) {
      case 'heading':
        return [styleText('bold', wrapped(inline(token.tokens)))]
      case 'paragraph':
      case 'text':
        return [wrapped(inline(token.tokens ?? [token]))]
      case 'list':
        return [list(token)]
      case 'table':
        return [table(token)]
      case 'hr':
        return ['─'.repeat(width)]
      default:
        return []
    }
  })
}

function list(token: Token): string {
  const items: readonly Tokens.ListItem[] = 'items' in token ? token.items : []
  const ordered = 'ordered' in token && token.ordered === true
  const lines = items.map((item, index) => {
    const mark = ordered ? `${index + 1}. ` : '• '
    const lineOf = wrapped(inline(item.tokens), width - mark.length)
    return mark + lineOf.replaceAll('\n', `\n${' '.repeat(mark.length)}`)
  })
  return lines.join('\n')
}

function table(token: Token): string {
  const header: readonly Tokens.TableCell[] = 'header' in token ? token.header : []
  const rows: readonly (readonly Tokens.TableCell[])[] = 'rows' in token ? token.rows : []
  const cells = [header, ...rows].map((row) => row.map((cell) => inline(cell.tokens)))
  const drawn = new Table({ colWidths: columnWidths(cells), wordWrap: true, style: { head: [], border: [] } })
  drawn.push(...cells.map((row) => [...row]))
  return drawn.toString()
}

/** Every column as wide as its content, and the widest cut until the table fits. */
function columnWidths(cells: readonly (readonly string[])[]): number[] {
  const [first = []] = cells
  const wanted = first.map((_, column) => Math.max(...cells.map((row) => displayed(row[column] ?? ''))) + 2)
  const room = width - wanted.length - 1
  const widest = wanted.indexOf(Math.max(...wanted))
  const others = wanted.reduce((sum, size, column) => (column === widest ? sum : sum + size), 0)
  return wanted.map((size, column) => (column === widest ? Math.max(12, Math.min(size, room - others)) : size))
}

/** Columns that a cell's text takes; the symbols of the summary take two. */
function displayed(cell: string): number {
  const plain = stripVTControlCharacters(cell)
  return plain.length + [...plain.matchAll(/[✅⏳❌⚠ℹ]/gu)].length
}

function inline(tokens: readonly Token[] | undefined): string {
  const parts = (tokens ?? []).map((token): string => {
    if (token.type === 'strong') return styleText('bold', inline(token.tokens))
    if (token.type === 'codespan') return styleText('cyan', text(token))
    if (token.type === 'em' || token.type === 'link' || token.type === 'text' || token.type === 'paragraph') {
      return 'tokens' in token && token.tokens ? inline(token.tokens) : text(token)
    }
    return token.type === 'escape' ? text(token) : ''
  })
  return parts.join('')
}

function text(token: Token): string {
  const raw = 'text' in token && typeof token.text === 'string' ? token.text : ''
  return raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

function wrapped(value: string, columns = width): string {
  return wrapAnsi(value, columns, { trim: true })
}
