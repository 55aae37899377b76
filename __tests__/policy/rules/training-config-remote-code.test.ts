import { describe, expect, test } from '@jest/globals'
import { rule } from '../../../src/policy/rules/training-config-remote-code.ts'
import { honest, placesOf, problemsIn } from '../../support/config-problems.ts'
import { severityOf } from '../../support/manifest-text.ts'

const switched = honest.replace('adapter:', 'trust_remote_code: yes\nadapter:')

describe('training/config-remote-code', () => {
  test('it is a warning, in strict an error.', () => {
    expect([severityOf(rule, 'recommended'), severityOf(rule, 'strict')]).toEqual(['warning', 'error'])
    expect(problemsIn(rule, honest)).toEqual([])
  })

  test('The problem lies in the config, shows what it says and points back at the manifest.', () => {
    expect(problemsIn(rule, switched)).toMatchObject([
      {
        path: 'train/config.yaml',
        pointer: '/trust_remote_code',
        place: { line: 6, column: 20 },
        message: expect.stringMatching(/^`trust_remote_code: true` runs code .*\.$/),
        fix: expect.stringContaining('to `allow` of training/config-remote-code'),
        related: [{ path: 'finetune/support-bot.yaml', message: 'names this training config' }],
      },
    ])
  })

  test.each([
    ['a dataset of axolotl', honest.replace('type:', 'trust_remote_code: true\n    type:'), '/datasets/0/trust_remote_code'],
    ['LLaMA-Factory', 'model_name_or_path: a/b\nstage: sft\ntrust_remote_code: true\n', '/trust_remote_code'],
    ['TRL', 'model_name_or_path: a/b\ndataset_name: c/d\ntrust_remote_code: true\n', '/trust_remote_code'],
    ['a config of no known framework', 'model: { trust_remote_code: 1 }\n', '/model/trust_remote_code'],
  ])('It is found in %s.', (_, text, pointer) => {
    expect(problemsIn(rule, text)).toMatchObject([{ path: 'train/config.yaml', pointer }])
  })

  test('A script that loads a dataset is found in the companion file.', () => {
    const text = 'model_name_or_path: a/b\nstage: sft\ndataset: tickets\n'
    const info = '{\n  "tickets": {"script_url": "tickets.py"}\n}\n'
    const problems = problemsIn(rule, text, { files: { 'data/dataset_info.json': info } })
    expect(placesOf(problems)).toEqual(['data/dataset_info.json:2:29 /tickets/script_url'])
  })

  test('What the manifest declares, the rule about manifests judges.', () => {
    expect(problemsIn(rule, switched, { training: { trust_remote_code: true } })).toEqual([])
    expect(problemsIn(rule, switched, { training: { trust_remote_code: false } })).toHaveLength(1)
  })

  test.each([
    [['trust_remote_code'], 1],
    [['**.trust_remote_code'], 1],
    [['datasets[0].trust_remote_code'], 1],
    [['datasets.trust_remote_code'], 1],
    [['datasets[*].trust_remote_code', 'trust_remote_code'], 0],
    [['**trust_remote_code'], 0],
    [['datasets[1].trust_remote_code', 'rust_remote_code', 'trust_remote'], 2],
  ])('`allow: %j` leaves %d of two.', (allow, left) => {
    const text = switched.replace('type:', 'trust_remote_code: true\n    type:')
    expect(problemsIn(rule, text, { options: { allow } })).toHaveLength(left)
  })

  test('A config that cannot be read is the matter of another rule.', () => {
    expect(problemsIn(rule, 'trust_remote_code: [yes\n')).toEqual([])
  })
})
