import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { signals } from '../../src/dataset/signals/index.ts'

const list = readFileSync('docs/signals/README.md', 'utf8')

test.each(signals.map((signal) => [signal.id, signal] as const))('%s has a page, stands in the list, and says what its thresholds are.', (id, { title, thresholds }) => {
  expect(existsSync(`docs/signals/${id}.md`)).toBe(true)
  const page = readFileSync(`docs/signals/${id}.md`, 'utf8')
  for (const name of Object.keys(thresholds)) expect(page).toContain(name)
  expect(list).toContain(`| [\`${id}\`](${id}.md) | ${title} |`)
})

test('The list names signals that there are, and no other.', () => {
  const listed = [...list.matchAll(/^\| \[`([^`]+)`\]/gm)].map((match) => match[1] ?? '')
  expect(listed.toSorted()).toEqual(signals.map(({ id }) => id).toSorted())
})
