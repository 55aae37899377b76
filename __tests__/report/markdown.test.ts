import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { marked } from 'marked'
import { code, inline, link, pathInUrl, sentence } from '../../src/report/markdown.ts'

// prettier-ignore
const pieces = [
  '<', '>', '&', '&amp;', '|', '\\', '`', '``', '*', '**', '_', '__', '~', '~~', '[', ']', '(', ')', '![', '](', '#',
  '@', '@org/team', 'a@b.co', '://', 'https://e.vil', 'ftp://e.vil', 'www.', 'www.e.vil', 'mailto:a@b.co', '#12',
  'GH-12', '\n', '\r\n', '\t', ' ', '    ', '# ', '- ', '+ ', '1. ', '1) ', '> ', '---', '===', ':--', '| a |', '```',
  '$x$', '[^1]', '[ ]', '<img src=x onerror=y>', '<!--', '-->', '</td>', '</code>', '<https://e.vil>', 'deadbeef',
  '[a]: https://e.vil "x"', '\u202E', '\u200B', '\uFEFF', '\uD800', '\u{E0041}', '\0', '\u0085', '\u2028',
  'a', 'word', '0', ':tada:', 'é', '漢', '🙂', '⚠️',
]

/** Strings that look like the attacks, beside random ones. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
)

const tags = (html: string) => html.match(/<\/?[a-z!][^>]*>/gi) ?? []
const render = (markdown: string) => marked.parse(markdown, { async: false, gfm: true })
const inCell = (markdown: string) => `| a | b |\n| :-- | :-- |\n| ${markdown} | end |`
const tableTags = tags(render(inCell('x')))

const renderers = { inline, code, sentence }

describe.each(Object.entries(renderers))('%s, for any string', (name, safe) => {
  it('renders as text alone in a paragraph', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rendered = tags(render(`x ${safe(text)} y`)).filter((tag) => !/^<\/?(?:p|code)>$/.test(tag))
        expect(rendered).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  it('opens no block at the start of a line, of a list item or of a quote', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('', '- ', '> ', '> **a**<br>\n> '), (text, before) => {
        const blocks = tags(render(before + safe(text))).filter((tag) =>
          /^<(?:h\d|hr|table|pre|ol|input|img|a\b)/.test(tag),
        )
        expect(blocks).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  it('stays in its cell of a table', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rendered = tags(render(inCell(safe(text)))).filter((tag) => !/^<\/?code>$/.test(tag))
        expect(rendered).toEqual(tableTags)
      }),
      { numRuns: 2_000 },
    )
  })

  it('keeps an image out of a link’s text', () => {
    const rendered = tags(render(`x ${link(safe('![](1) '), 'https://github.com/a')} y`))
    expect(rendered.join()).not.toContain('<img')
  })

  it('stays in a link’s text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rendered = tags(render(`x ${link(safe(text), 'https://github.com/a')} y`))
        expect(rendered.filter((tag) => !/^<\/?(?:p|code)>$/.test(tag))).toEqual([
          '<a href="https://github.com/a">',
          '</a>',
        ])
      }),
      { numRuns: 1_000 },
    )
  })

  it('is one line without hidden characters', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = safe(text).replaceAll('\u200B', '')
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u)
      }),
    )
  })

  if (name !== 'inline') return

  it('has no raw <, no bare pipe and no mention', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = safe(text)
        expect(shown).not.toContain('<')
        expect(shown.replaceAll(/\\[\\|]/g, '')).not.toContain('|')
        expect(shown).not.toMatch(/@[\p{L}\p{N}_]/u)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('inline', () => {
  it.each([
    ['plain words stay as they are, num_rows and all', 'plain words stay as they are, num_rows and all'],
    ['*a* _b_ `c` [d](e)', String.raw`\*a\* \_b\_ \`c\` &#91;d&#93;(e)`],
    ['<img src=x> & |', String.raw`&lt;img src=x&gt; &amp; \|`],
    ['@org/team', '@\u200Borg/team'],
    ['https://e.vil www.e.vil', 'https:\u200B//e.vil www\u200B.e.vil'],
    ['fixes #12 and GH-3', 'fixes #\u200B12 and GH-\u200B3'],
    ['3f2c1a97d0be', '3f2\u200Bc1a97d0be'],
    ['a :tada:', 'a :\u200Btada:'],
    ['a\u202Eb\u200Bc', String.raw`a\\u{202E}b\\u{200B}c`],
    ['a\r\nb\tc', 'a b c'],
    ['1. one', String.raw`1\. one`],
    ['- one', String.raw`\- one`],
  ])('%j', (text, markdown) => {
    expect(inline(text)).toBe(markdown)
  })

  it('cuts between code points', () => {
    expect(inline('🙂🙂🙂🙂', 3)).toBe('🙂🙂…')
    expect(inline('🙂🙂🙂', 3)).toBe('🙂🙂🙂')
  })

  it('is linear in what it shows, not in what it is given', () => {
    expect(inline('`[|'.repeat(1_000_000)).length).toBeLessThan(1_000)
  })
})

describe('code', () => {
  it.each([
    ['data/tickets.jsonl', '`data/tickets.jsonl`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a|b', String.raw`<code>a\|b</code>`],
    ['</code>', '<code>&lt;/code&gt;</code>'],
    ['', '(empty)'],
  ])('%j', (text, markdown) => {
    expect(code(text)).toBe(markdown)
  })
})

describe('sentence', () => {
  it('keeps code between backticks and escapes the rest', () => {
    expect(sentence('*run* `npm *`, then `')).toBe(String.raw`\*run\* ` + '`npm *`, then ' + String.raw`\``)
  })
})

describe('link', () => {
  it('links to web addresses alone, and nothing in one can end it', () => {
    expect(link('x', 'javascript:alert(1)')).toBe('x')
    expect(link('x', 'https://a/(b) "c"<d>|e&copy;')).toBe('[x](https://a/%28b%29%20%22c%22%3Cd%3E%7Ce&amp;copy;)')
    expect(pathInUrl('a b/#?(c)\uD800')).toBe('a%20b/%23%3F(c)%EF%BF%BD')
  })
})
