import { expect, test } from '@jest/globals'
import { signal } from '../../../src/dataset/signals/secrets.ts'
import { findIn, plainRows, row, timeOf, tooLong } from './row/inspect-rows.ts'

// Put together here, so that no scanner takes this file for one that holds credentials.
const as = (beginning: string) => beginning
const body = 'Zk3Rw8Lq1Tn5Vb7Hy2Jc9Md4Pf6Gs0XeUaQi'
const base64 = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKjMzEfYyjiWA4R4kq0Zx1Lm3'
const credentials = {
  'a Hugging Face token': `${as('hf')}_${body}`,
  'an AWS access key id': `${as('AK')}IAQ3EGRT5NHY7WZLXC`,
  'a GitHub token': `${as('gh')}p_${body}`,
  'an Anthropic key': `${as('sk')}-ant-${body}`,
  'an OpenAI key': `${as('sk')}-proj-${body}`,
  'a Stripe key': `${as('sk')}_live_${body.slice(0, 24)}`,
  'a private key': `-----BEGIN RSA ${as('PRIVATE')} KEY-----\n${base64}\n${base64}`,
  'a JSON Web Token': `${as('ey')}JhbGciOiJSUzI1NiJ9.${as('ey')}JpZCI6Ijc3OTEyIn0.${body}`,
  'a user name and password in an address': `redis://bert:${as('hT7kQz93Lw')}@db.kettles.net:5432/tea`,
} as const

test.each(Object.entries(credentials))('%s is an error in one row, and is not shown.', (kind, secret) => {
  for (const text of [secret, `key="${secret}" and more`, `Use\n${secret}\nhere`]) {
    const found = findIn(signal, [...plainRows(30), row('Show the settings.', text)])
    expect(found).toMatchObject([{ severity: 'error', rows: [30] }])
    expect(found[0]?.message).toContain(kind)
    const shown = JSON.stringify(found)
    for (let at = 0; at + 8 <= secret.length; at += 1) {
      if (kind !== 'a private key' && /^[\w-]{8}$/.test(secret.slice(at, at + 8))) expect(shown.split(secret.slice(at, at + 8))).toHaveLength(1)
    }
    expect(shown).not.toContain(base64.slice(0, 12))
    expect(shown).not.toContain('hT7kQz')
  }
})

const honest = [
  `${as('sk')}-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
  `${as('AK')}IAIOSFODNN7EXAMPLE`,
  `${as('hf')}_your_token_here_your_token_here_abc`,
  'mysql://user:password@localhost:3306/db',
  'https://username:password@example.com/path',
  '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
  'The risk-averse task-oriented approach in Asia; see eyJ for the beginning of a token.',
  'Write to anna@kettles.net about https://kettles.net/a:b.',
] as const

test.each(honest)('%s is none.', (text) => {
  expect(findIn(signal, [row(text, text)])).toEqual([])
})

test('A megabyte of hostile text takes no time to speak of.', () => {
  for (const part of [`${as('sk')}-`, ` ${as('sk')}-a`, `${as('ey')}J`, 'a://b:', 'a://b:c@', '-----BEGIN PRIVATE KEY-----', ' eyJhbGciOiJSUzI1NiJ9.']) {
    expect(timeOf(signal, row(part.repeat(Math.ceil(1e6 / part.length))))).toBeLessThan(tooLong)
  }
})
