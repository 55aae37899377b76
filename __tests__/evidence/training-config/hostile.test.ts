import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import {
  readTrainingConfig,
  type DatasetFact,
  type Fact,
  type RiskySetting,
  type TrainingConfig,
} from '../../../src/evidence/index.ts'
import { frameworks } from '../../../src/evidence/training-config/frameworks/index.ts'
import { fixture } from './values.ts'

/** Key names that some table looks at, so that arbitrary values stand where values are read. */
const keys = [
  ...new Set(
    frameworks.flatMap(({ base_model, hyperparameters, peft_config, signatures, risks, datasets }) => {
      const sources = [base_model, ...Object.values(hyperparameters), ...Object.values(peft_config)].flat()
      const marks = signatures.flatMap(({ all, any = [] }) => [...all, ...any])
      const paths = [...sources, ...marks].map((each) => (typeof each === 'string' ? each : each[0]))
      const risky = Object.values(risks).flatMap((table) => Object.keys(table))
      return [...paths, ...risky, ...datasets.map(({ entries }) => entries)].flatMap((path) => path.split(/[.[\]*]+/))
    }),
  ),
].filter((key) => key !== '')

const scalar = fc.oneof(
  fc.constantFrom(null, true, false, 'auto', 'lora', 'full', 'dpo', 'yes', '1e-5', '${base_model}', '${a.b}', '$HOME', ''),
  fc.constantFrom('__proto__', 'constructor', 'a,b', 'https://x/y', 'hf_' + 'a'.repeat(34), 'torchtune.models.lora_x'),
  fc.double(),
  fc.integer(),
  fc.string(),
)
const key = fc.oneof(fc.constantFrom(...keys), fc.constantFrom(...keys, '__proto__', 'toString'), fc.string())
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('tree')), { maxLength: 12 }).map((entries) => Object.fromEntries(entries)),
  ),
}))
const document = fc.array(fc.tuple(key, tree), { maxLength: 25 }).map((entries) => Object.fromEntries(entries))

test('No document makes the reader fail, and every place lies inside the file.', () => {
  fc.assert(
    fc.property(document, fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      expectPlacesInside(readTrainingConfig('train.json', text), text)
    }),
    { numRuns: 400 },
  )
})

test('No text makes the reader fail.', () => {
  const word = fc.oneof(
    fc.constantFrom('--model_name_or_path', '--dataset_name', '--lora_r', '--dataset', 'firectl', 'export', 'A=1', '$A'),
    fc.constantFrom('\\\n', '\n', '"', "'", '`', '#', ';', '&&', '|', '=', '--', '-', ' ', '{', '[', '\t', '\u0000', '\uD800'),
    fc.string(),
  )
  const script = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.oneof(script, fc.string()), (text) => {
      expectPlacesInside(readTrainingConfig('train.sh', text), text)
    }),
    { numRuns: 600 },
  )
})

test('No bytes make the reader fail.', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readTrainingConfig('t.yml', bytes)))
})

const names = readdirSync('__tests__/fixtures/training-config').filter((name) => /\.(?:ya?ml|json|sh)$/.test(name))

test.each(names)('What is said of %s stands in the file where it is said to stand.', (name) => {
  const text = fixture(name)
  const config = readTrainingConfig(name, text)
  expectPlacesInside(config, text)
  if (config.state !== 'recognised') return
  const { base_model, datasets, hyperparameters, settings } = config.facts
  const sources = [base_model, ...datasets.map(({ uri }) => uri), ...Object.values(hyperparameters)]
  const risky = settings.filter(({ value, risk }) => value !== '***' && risk !== 'full-training')
  const elsewhere = [...sources, ...risky].filter((fact) => fact !== undefined && !standsThere(fact, text))
  expect(elsewhere.map((fact) => fact?.pointer)).toEqual(derived[name] ?? [])
})

/** A builder that stands for its data, twice: as a source and as one that is not pinned. A variable of the script. */
const derived: Readonly<Record<string, readonly string[]>> = {
  'torchtune-qlora.yaml': ['/dataset/_component_', '/dataset/_component_'],
  'torchtune-distillation.yaml': ['/dataset/_component_', '/dataset/_component_'],
  'fireworks.sh': ['/base_model'],
}

function standsThere(fact: Placed, text: string): boolean {
  if (typeof fact.value !== 'string' && typeof fact.value !== 'number') return true
  const written = textAt(text, fact)
  return written.includes(String(fact.value)) || Number(written.replaceAll(/["']/g, '')) === fact.value
}

test('Bombs of aliases, depth and references end quickly and in a result.', () => {
  const aliases = Array.from({ length: 20 }, (_, index) => `a${index}: &a${index} [${`*a${index - 1},`.repeat(9)}]`)
  expect(readTrainingConfig('t.yml', `a0: &a0 [x]\n${aliases.slice(1).join('\n')}\n`).state).toBe('unreadable')
  expect(readTrainingConfig('t.yml', `a: ${'['.repeat(100_000)}`).state).toBe('unreadable')
  const references = Array.from({ length: 200 }, (_, index) => `k${index}: "${`\${k${index + 1}}`.repeat(20)}"`)
  const text = `base_model: \${k0}\nmicro_batch_size: 1\n${references.join('\n')}\nk200: ${'x'.repeat(200)}\n`
  expect(readTrainingConfig('t.yml', text).state).toBe('recognised')
  expect(readTrainingConfig('t.yml', 'base_model: ${base_model}\nmicro_batch_size: 1\n')).toMatchObject({
    facts: { base_model: { value: '${base_model}' } },
  })
  expect(readTrainingConfig('t.sh', '--a "'.repeat(40_000)).state).toBe('unreadable')
  for (const part of ['{,', '$(', '((', '`', '/', '\\\n', '<(', '>&', '${a:-']) {
    expect(readTrainingConfig('t.sh', `--model_name_or_path ./x --use_peft --seed ${part.repeat(60_000)}\n`)).toBeDefined()
    expect(readTrainingConfig('t.sh', `source ${part.repeat(60_000)}\n`)).toBeDefined()
  }
  const script = `A=${'x'.repeat(100_000)}\n--model_name_or_path ./x --dataset_name ./y --seed ${'$A '.repeat(9_000)}\n`
  expect(readTrainingConfig('t.sh', script).state).toBe('recognised')
})

type Placed = Fact | RiskySetting

function factsOf(config: TrainingConfig): readonly Placed[] {
  if (config.state === 'unreadable') return []
  if (config.state === 'unknown') return config.settings
  const { settings, datasets, peft_config, hyperparameters, overrides = [], ...facts } = config.facts
  const all = [facts, peft_config, hyperparameters, ...datasets.map(factsOfDataset)].flatMap((each) => Object.values(each))
  const stated = [...all.filter((each): each is Fact => each !== undefined), ...overrides.map(({ fact }) => fact)]
  return [...stated, ...settings.filter(({ value }) => value !== '***')]
}

function factsOfDataset({ role: _role, ...facts }: DatasetFact): Omit<DatasetFact, 'role'> {
  return facts
}

function expectPlacesInside(config: TrainingConfig, text: string): void {
  const lines = text.split('\n')
  const places = config.state === 'unreadable' ? config.problems.map(({ place }) => place) : factsOf(config)
  for (const { line, column, endLine = line, endColumn = column } of places) {
    expect(lines.length).toBeGreaterThanOrEqual(endLine)
    expect(column).toBeGreaterThanOrEqual(1)
    expect((lines[line - 1]?.length ?? 0) + 1).toBeGreaterThanOrEqual(column)
    expect((lines[endLine - 1]?.length ?? 0) + 1).toBeGreaterThanOrEqual(endColumn)
    expect(endLine > line || endColumn >= column).toBe(true)
  }
}

function textAt(text: string, { line, column, endLine = line, endColumn = column }: Placed): string {
  const lines = text.split('\n').slice(line - 1, endLine)
  const last = (lines.at(-1) ?? '').slice(0, endColumn - 1)
  const cut = [...lines.slice(0, -1), last]
  return [(cut[0] ?? '').slice(column - 1), ...cut.slice(1)].join('\n')
}
