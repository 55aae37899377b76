import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { rule } from '../../../src/policy/rules/training-config-matches.ts'
import { problemsIn } from '../../support/config-problems.ts'

/** What one run is; each field stands once in the manifest and once in the config. */
type Run = {
  readonly model: string
  readonly revision: string
  readonly dataset: string
  readonly method: string
  readonly r: number
  readonly alpha: number
  readonly dropout: number
  readonly targets: readonly string[]
  readonly rate: number
  readonly epochs: number
  readonly seed: number
}

const commit = fc.stringMatching(/^[0-9a-f]{40}$/)
const part = fc.stringMatching(/^[a-h]{3,9}$/)
const modules = ['q_proj', 'k_proj', 'v_proj', 'o_proj', 'up_proj', 'down_proj']
const rate = fc.integer({ min: 1, max: 9999 }).map((n) => n / 1_000_000)

const runs: fc.Arbitrary<Run> = fc.record({
  model: fc.tuple(part, part).map((parts) => `${parts.join('/')}-3B`),
  revision: commit.map((text) => `a${text.slice(1)}`),
  dataset: fc.tuple(part, part).map((parts) => `data/${parts.join('/')}.jsonl`),
  method: fc.constantFrom('sft', 'dpo', 'kto'),
  r: fc.integer({ min: 1, max: 512 }),
  alpha: fc.integer({ min: 1, max: 1024 }),
  dropout: fc.integer({ min: 1, max: 99 }).map((n) => n / 100),
  targets: fc.subarray(modules, { minLength: 1, maxLength: 5 }),
  rate,
  epochs: fc.integer({ min: 1, max: 100 }),
  seed: fc.integer({ min: 1, max: 2 ** 31 }),
})

/** How frameworks write each fact, and where the manifest has it. */
const frameworks = {
  axolotl: {
    always: ['adapter: lora', 'micro_batch_size: 2'],
    lines: (run: Run): Readonly<Record<keyof Run, string>> => ({
      model: `base_model: ${run.model}`,
      revision: `revision_of_model: "${run.revision}"`,
      dataset: `datasets: [{ path: ${run.dataset} }]`,
      method: `rl: ${run.method === 'sft' ? '' : run.method}`,
      r: `lora_r: ${run.r}`,
      alpha: `lora_alpha: "${run.alpha}"`,
      dropout: `lora_dropout: ${run.dropout}`,
      targets: `lora_target_modules: [${run.targets.toReversed().join(', ')}]`,
      rate: `learning_rate: ${run.rate.toExponential()}`,
      epochs: `num_epochs: ${run.epochs}.0`,
      seed: `seed: ${run.seed}`,
    }),
  },
  trl: {
    always: ['use_peft: true'],
    lines: (run: Run): Readonly<Record<keyof Run, string>> => ({
      model: `model_name_or_path: ${run.model}`,
      revision: `model_revision: "${run.revision}"`,
      dataset: `dataset_name: ./${run.dataset}`,
      method: signOf(run.method),
      r: `lora_r: ${run.r}`,
      alpha: `lora_alpha: ${run.alpha}`,
      dropout: `lora_dropout: "${run.dropout}"`,
      targets: `lora_target_modules: [${run.targets.join(', ')}]`,
      rate: `learning_rate: ${run.rate}`,
      epochs: `num_train_epochs: ${run.epochs}`,
      seed: `seed: ${run.seed}`,
    }),
  },
} as const

/** A key that only configs of the method have. */
function signOf(method: string): string {
  if (method === 'sft') return 'packing: true'
  return method === 'dpo' ? 'precompute_ref_log_probs: true' : 'desirable_weight: 1.0'
}

const pointers: Readonly<Record<keyof Run, string>> = {
  model: '/base_model/base_model_name_or_path',
  revision: '/base_model/revision',
  dataset: '/datasets/0/uri',
  method: '/training/method',
  r: '/peft_config/r',
  alpha: '/peft_config/lora_alpha',
  dropout: '/peft_config/lora_dropout',
  targets: '/peft_config/target_modules',
  rate: '/training/hyperparameters/learning_rate',
  epochs: '/training/hyperparameters/num_train_epochs',
  seed: '/training/hyperparameters/seed',
}

const names: readonly (keyof Run)[] = [
  'model', 'revision', 'dataset', 'method', 'r', 'alpha', 'dropout', 'targets', 'rate', 'epochs', 'seed',
]

/** The same run but for one thing. */
function altered(run: Run, name: keyof Run): Run {
  const methods: Readonly<Record<string, string>> = { sft: 'dpo', dpo: 'kto', kto: 'dpo' }
  const others: Run = {
    model: `x${run.model}`,
    revision: `b${run.revision.slice(1)}`,
    dataset: run.dataset.replace('data/', 'date/'),
    method: methods[run.method] ?? 'sft',
    r: run.r + 1,
    alpha: run.alpha * 2,
    dropout: run.dropout / 2,
    targets: [...run.targets, 'gate_proj'],
    rate: run.rate * 10,
    epochs: run.epochs + 0.5,
    seed: run.seed + 1,
  }
  return { ...run, [name]: others[name] }
}

function declared(run: Run) {
  return {
    training: {
      method: run.method,
      hyperparameters: { learning_rate: run.rate, num_train_epochs: run.epochs, seed: run.seed },
    },
    peft: { r: run.r, lora_alpha: run.alpha, lora_dropout: run.dropout, target_modules: run.targets },
    fields: {
      base_model: { base_model_name_or_path: run.model, revision: run.revision },
      datasets: [{ name: 'data', uri: run.dataset, role: run.method === 'sft' ? 'train' : 'preference' }],
    },
  }
}

const cases = fc.record({
  run: runs,
  framework: fc.constantFrom('axolotl' as const, 'trl' as const),
  order: fc.shuffledSubarray([...names], { minLength: names.length, maxLength: names.length }),
})

/** `epochs` of axolotl are written as `3.0`: a fraction needs no second dot. */
function configOf(run: Run, framework: keyof typeof frameworks, order: readonly (keyof Run)[]): readonly string[] {
  const { always, lines } = frameworks[framework]
  const written = lines(run)
  return [...always, ...order.map((name) => written[name].replace(/(\.5)\.0$/, '$1'))]
}

test('A manifest and a config of the same facts agree, in any order and notation.', () => {
  fc.assert(
    fc.property(cases, ({ run, framework, order }) => {
      expect(problemsIn(rule, configOf(run, framework, order).join('\n'), declared(run))).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('One altered fact is found once: at the field of the manifest and the line of the config.', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(...names), ({ run, framework, order }, name) => {
      const other = altered(run, name)
      const config = configOf(other, framework, order)
      const problems = problemsIn(rule, config.join('\n'), declared(run))
      expect(problems.map(({ pointer }) => pointer)).toEqual([pointers[name]])
      const line = config.indexOf(configOf(other, framework, [name]).at(-1) ?? '') + 1
      expect(problems[0]?.related).toMatchObject([{ path: 'train/config.yaml', line }])
      expect(problems[0]?.message).toContain(`train/config.yaml:${line}:`)
    }),
    { numRuns: 300 },
  )
})

test('Whatever a config holds, it is judged without an exception and each problem is a sentence with a place.', () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('a/b', '../x', 's3://b/*', '${X}', '__proto__', '.'))
  const config = fc.dictionary(
    fc.constantFrom(
      'base_model', 'adapter', 'datasets', 'lora_r', 'rl', 'lora_target_modules', 'learning_rate', 'chat_template_jinja',
      'trust_remote_code', 'lora_model_dir', 'model_name_or_path', 'dataset', 'stage', 'model', 'training_file', '__proto__',
    ),
    fc.oneof(value, fc.array(fc.dictionary(fc.constantFrom('path', 'revision', 'split', 'name'), value))),
  )
  fc.assert(
    fc.property(config, fc.jsonValue({ maxDepth: 2 }), (written, extra) => {
      const text = JSON.stringify({ ...written, adapter: 'lora' })
      const training = { chat_template: extra, hyperparameters: extra }
      const problems = problemsIn(rule, text, { peft: { r: extra }, training })
      for (const { message, place } of problems) {
        expect(message).toMatch(/[.?]$/)
        expect(place.line).toBeGreaterThan(0)
      }
    }),
    { numRuns: 300 },
  )
})
