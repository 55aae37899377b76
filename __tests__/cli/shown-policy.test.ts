import { expect, jest, test } from '@jest/globals'
import * as fc from 'fast-check'
import { loadPolicy, policyData } from '../../src/policy/index.ts'
import { shownPolicy } from '../../src/cli/policy/shown-policy.ts'

// Many policies are compiled.
jest.setTimeout(60_000)

const path = '.github/tunegate.yml'

const work = { path, source: 'base', version: 'base', notes: [] } as const

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        'a', ' ', '  ', '\t', '\n', '\r', '\u200C', '\u00AD', '\u0085', '\u2028', '\u202E', '\uFEFF', '\u{E0041}',
        '::error::', '##[error]', '##', '[', '"', "'", '\\', '# ', ': ', '- ', '|', '%', '---', 'null', '1', '😀', '\uFE0F', '\u007F',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
)

test('What `policy show` prints, read as a policy, is the same policy, whatever its texts hold.', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { maxLength: 4 }), hostile, async (list, text) => {
      const fields = {
        params: { list, text, deep: { [text === '__proto__' ? '' : text]: [list, { text }] } },
        rules: { 'acme/x': { assert: 'true', message: `m ${text.replaceAll(/[{}]/g, '')}` } },
        approvals: { seats: [] },
      }
      const loaded = await effective(written({ ...header, ...fields }))
      const shown = shownPolicy({ ...work, loaded }, loaded, 'text')
      const again = await effective(shown)
      expect(policyData(again.policy)).toEqual(policyData(loaded.policy))
      expect(again.sha256).toBe(loaded.sha256)
      expect(shown.split('\n').filter((line) => steers(line))).toEqual([])
    }),
  )
})

test.each(['a\tb', 'a\u200Cb', 'a\u00ADb', 'a\u0085b', 'a\n\tb\n', '##[error]x', '::error::x', '\u202E\u{E0041}'])('The text %j keeps its value, with escapes.', async (text) => {
  const loaded = await effective(written({ ...header, params: { text }, approvals: { seats: [] } }))
  const shown = shownPolicy({ ...work, loaded }, loaded, 'text')
  const again = await effective(shown)
  expect(again.policy.params).toEqual({ text })
  expect(shown).not.toMatch(/[\t\u0085\u200C\u00AD\u202E\u{E0041}]|##\[|^\s*::/mu)
})

function steers(line: string): boolean {
  return line.includes('##[') || line.trimStart().startsWith('::') || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line)
}

const header = { apiVersion: 'tunegate/v1', kind: 'Policy', extends: [] }

/** Readers refuse some characters that stand raw in a file. */
function written(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

async function effective(text: string) {
  const loaded = await loadPolicy(path, async () => ({ state: 'read', bytes: new TextEncoder().encode(text) }))
  if (loaded.state === 'unusable') throw new Error(loaded.findings.map(({ message }) => message).join('\n'))
  return loaded
}
