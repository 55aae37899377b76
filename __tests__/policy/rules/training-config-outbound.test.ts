import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-config-outbound.ts'
import { honest, placesOf, problemsIn } from '../../support/config-problems.ts'
import { optionsOf, severityOf } from '../../support/manifest-text.ts'

const setting = (line: string) => honest.replace('adapter:', `${line}\nadapter:`)

describe('training/config-outbound', () => {
  test('it is a warning, in strict an error.', () => {
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['warning', 'error'])
    expect(problemsIn(rule, honest)).toEqual([])
  })

  test.each([
    ['hub_model_id: acme/bot', { hub_model_id: 'acme/bot' }],
    ['wandb_project: bots', { report_to: ['wandb'] }],
  ])('%s is found, unless the manifest declares it.', (line, training) => {
    const problems = problemsIn(rule, setting(line))
    expect(problems).toMatchObject([{ path: 'train/config.yaml', place: { line: 6 } }])
    expect(problemsIn(rule, setting(line), { training })).toEqual([])
  })

  test('Every service must be declared.', () => {
    const text = 'model_name_or_path: a/b\ndataset_name: c/d\nreport_to: [wandb, comet_ml]\n'
    expect(placesOf(problemsIn(rule, text))).toEqual(['train/config.yaml:3:12 /report_to'])
    expect(problemsIn(rule, text, { training: { report_to: ['wandb'] } })).toHaveLength(1)
    expect(problemsIn(rule, text, { training: { report_to: ['comet_ml', 'wandb'] } })).toEqual([])
    expect(problemsIn(rule, text, { options: { allow: ['report_to'] } })).toEqual([])
  })

  test('Metrics that stay on the machine are no finding.', () => {
    const text = 'model_name_or_path: a/b\ndataset_name: c/d\nreport_to: [tensorboard]\n'
    expect(problemsIn(rule, text, { options: optionsOf(rule, 'strict') })).toEqual([])
  })

  test('What a job of OpenAI reports to is found.', () => {
    const job = { model: 'gpt-4o', training_file: 'file-abc', integrations: [{ type: 'wandb', wandb: { project: 'x' } }] }
    expect(problemsIn(rule, JSON.stringify(job))).toMatchObject([{ pointer: '/integrations/0' }])
    expect(problemsIn(rule, JSON.stringify(job), { training: { report_to: ['wandb'] } })).toEqual([])
  })
})
