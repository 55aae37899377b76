import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { pullRequestEvent } from '../support/github/index.ts'
import { manifest } from '../support/scene.ts'
import { approve, stage, type Run } from './stage.ts'

const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync('policies/record.schema.json', 'utf8')))

/** The predicate of the record that a run wrote. */
function predicate(run: Run): Readonly<Record<string, unknown>> {
  const file = run.files.get(run.outputs['record'] ?? '')
  const statement: { predicate: Readonly<Record<string, unknown>> } = JSON.parse(String(file))
  expect(validate(statement) ? [] : validate.errors).toEqual([])
  return statement.predicate
}

test('a record names the record of the version that it replaces', async () => {
  await using here = await stage()
  const { github, repository, pull } = here
  approve(pull)
  const first = await here.run()
  expect(predicate(first)['previousRecords']).toEqual([])
  pull.merge('erin', 'merge')
  const later = here.open('rank', { 'finetune/support-bot.yml': manifest({ rank: 32 }) })
  const second = await here.run(pullRequestEvent(github, later, 'opened'))
  const digest = first.outputs['record-digest']?.replace('sha256:', '')
  expect(predicate(second)['previousRecords']).toEqual([{ path: 'finetune/support-bot.yml', sha256: digest }])
  expect(repository.checkRuns(pull.head)).toHaveLength(1)
})

test('what changed is recorded against the approved version, not against the branch’s own past', async () => {
  await using here = await stage()
  const { github, pull } = here
  approve(pull)
  await here.run()
  pull.merge('erin', 'squash')
  const later = here.open('rank', { 'finetune/support-bot.yml': manifest({ rank: 64 }) })
  here.repository.commit('rank', { by: 'dana', files: { 'finetune/support-bot.yml': manifest({ rank: 32 }) } })
  const run = await here.run(pullRequestEvent(github, later, 'synchronize'))
  expect(run.summary).toMatch(/16.*32/)
  expect(run.summary).not.toMatch(/(?:^|[^0-9a-f])64(?:[^0-9a-f]|$)/m)
})
