import { expect, test } from '@jest/globals'
import { judgingRules, rules } from '../../src/policy/index.ts'
import { effective, path } from './policy-files.ts'

test('Lists of rules show no holes of messages, and braces as what they stand for.', async () => {
  const { policy } = await effective({
    [path]: `rules:
  acme/a: { assert: "true", message: "rank {manifest.peft_config.r} is above {{most}}: {size({'a': '}'})}" }
  acme/b: { assert: "size({'a': 1}) > 0" }`,
  })
  const titles = new Map(judgingRules(policy).map(({ id, title }) => [id, title]))
  expect(titles.get('acme/a')).toBe('rank … is above {most}: …')
  expect(titles.get('acme/b')).toBe("`size({'a': 1}) > 0` does not hold.")
  expect(titles.get('peft/max-rank')).toBe(rules.find(({ id }) => id === 'peft/max-rank')?.title)
})
