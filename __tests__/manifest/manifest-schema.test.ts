import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv, type ErrorObject, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { type Json, type JsonObject, toDraft07 } from '../../scripts/draft-07.ts';

const root = new URL('../../', import.meta.url);
const fixtures = new URL('__tests__/fixtures/manifests/', root);
const readText = (path: string, base = root): string => readFileSync(new URL(path, base), 'utf8');
const readFixture = (name: string): unknown => parse(readText(name, fixtures));

const schema: JsonObject = JSON.parse(readText('policies/manifest.schema.json'));
const docs = readText('docs/manifest.md');

/** ajv reports some doubts through the logger only; here they fail the compilation. */
const refuse = (message: unknown): never => {
  throw new Error(String(message));
};
const logger = { log: refuse, warn: refuse, error: refuse };
const options: Options = { allErrors: true, strict: true, strictRequired: false, logger };
const ajv2020 = new Ajv2020({ ...options, discriminator: true });
addFormats.default(ajv2020);
const validate = ajv2020.compile(schema);
const ajv07 = new Ajv(options);
addFormats.default(ajv07);
const validate07 = ajv07.compile(toDraft07(schema));

/** `if` only says that another error of the same document came from `then`: the program leaves it out too. */
function errorsOf(manifest: unknown): ErrorObject[] {
  validate(manifest);
  return (validate.errors ?? []).filter((error) => error.keyword !== 'if');
}
const summary = (manifest: unknown): string[] => errorsOf(manifest).map((e) => `${e.keyword} ${e.instancePath}`);
const unknownFields = (manifest: unknown): unknown[] =>
  errorsOf(manifest)
    .filter((error) => error.keyword === 'additionalProperties')
    .map((error): unknown => error.params['additionalProperty']);

const request = {
  apiVersion: 'tunegate/v1',
  kind: 'FineTuningRequest',
  metadata: { name: 'a' },
  initiator: { github: 'octocat' },
  base_model: { base_model_name_or_path: 'acme/base' },
  datasets: [{ name: 'tickets', uri: 'data/tickets.jsonl' }],
  training: { method: 'sft' },
};
const release = {
  apiVersion: 'tunegate/v1',
  kind: 'FineTuningRelease',
  metadata: { name: 'a' },
  initiator: { github: 'octocat' },
  request: { uri: 'finetune/a.yml' },
  subject: [{ name: 'adapter_model.safetensors' }],
};
const without = (object: object, key: string): unknown =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
const withDataset = (fields: object): unknown => ({ ...request, datasets: [{ ...request.datasets[0], ...fields }] });
const withLora = (fields: object): unknown => ({ ...request, peft_config: { peft_type: 'LORA', ...fields } });
const withTraining = (fields: object): unknown => ({ ...request, training: { method: 'sft', ...fields } });

describe('fixtures and documentation', () => {
  const names = readdirSync(fixtures).filter((name) => /^(valid|invalid)-.*\.yml$/.test(name));

  test.each(names)('%s: accepted or refused as its name says, by both drafts', (name) => {
    const manifest = readFixture(name);
    const expected = name.startsWith('valid-');
    expect(summary(manifest).length === 0).toBe(expected);
    expect(validate(manifest)).toBe(expected);
    expect(validate07(manifest)).toBe(expected);
  });

  test('the examples of docs/manifest.md have no errors', () => {
    const examples = [...docs.matchAll(/```yaml\n([\s\S]*?)```/g)]
      .map((match): unknown => parse(match[1] ?? ''))
      .filter((value) => value !== null);
    expect(examples.map(summary)).toEqual([[], []]);
  });

  test('docs/manifest.md names every field and every value of the schema', () => {
    const named = new Set([...docs.matchAll(/`"?([^`"\s]+)"?`/g)].map((match) => match[1]));
    const words = new Set([...propertiesOf(schema).map(({ name }) => name), ...enumsOf(schema)]);
    expect([...words].filter((word) => !named.has(word))).toEqual([]);
  });
});

describe('required fields', () => {
  test('the smallest request and release are accepted', () => {
    expect(summary(request)).toEqual([]);
    expect(summary(release)).toEqual([]);
  });

  test.each(Object.keys(request).filter((key) => key !== 'kind'))('a request without %s', (key) => {
    expect(errorsOf(without(request, key)).map((error): unknown => error.params)).toEqual([{ missingProperty: key }]);
  });

  test.each(Object.keys(release).filter((key) => key !== 'kind'))('a release without %s', (key) => {
    expect(errorsOf(without(release, key)).map((error): unknown => error.params)).toEqual([{ missingProperty: key }]);
  });

  test('without kind, or with an unknown one, nothing else is reported', () => {
    expect(summary(without(request, 'kind'))).toEqual(['required ', 'discriminator ']);
    expect(summary(readFixture('invalid-kind.yml'))).toEqual(['discriminator ']);
  });

  test('empty lists of datasets and subjects', () => {
    expect(summary({ ...request, datasets: [] })).toEqual(['minItems /datasets']);
    expect(summary({ ...release, subject: [] })).toEqual(['minItems /subject']);
  });

  test('what rules judge is not demanded here', () => {
    expect(summary({ ...request, base_model: { base_model_name_or_path: 'a', revision: 'main', license: '' } })).toEqual([]);
    expect(summary(withDataset({ revision: 'main', license: '' }))).toEqual([]);
  });
});

describe('values', () => {
  test('a wrong enum value gives exactly one error', () => {
    expect(summary(readFixture('invalid-method.yml'))).toEqual(['enum /training/method']);
    expect(summary(withDataset({ role: 'training' }))).toEqual(['enum /datasets/0/role']);
    expect(summary(withDataset({ hasSensitivePersonalInformation: false }))).toEqual([
      'enum /datasets/0/hasSensitivePersonalInformation',
    ]);
    expect(summary({ ...request, peft_config: { peft_type: 'lora' } })).toEqual(['enum /peft_config/peft_type']);
    expect(summary({ ...request, safetyRiskAssessment: 'critical' })).toEqual(['enum /safetyRiskAssessment']);
  });

  test('digests are lower-case hex of the right length', () => {
    expect(summary(readFixture('invalid-digest.yml'))).toEqual(['pattern /datasets/0/digest/sha256']);
    for (const sha256 of ['a'.repeat(63), 'a'.repeat(65), `${'a'.repeat(64)}\n`, `sha256:${'a'.repeat(64)}`, 'A'.repeat(64)]) {
      expect(summary(withDataset({ digest: { sha256 } }))).toEqual(['pattern /datasets/0/digest/sha256']);
    }
    expect(summary(withDataset({ digest: {} }))).toEqual(['minProperties /datasets/0/digest']);
    expect(summary(withDataset({ digest: { gitCommit: 'b'.repeat(41) } }))).toEqual(['pattern /datasets/0/digest/gitCommit']);
  });

  test.each([
    ['octocat', true],
    ['mona-lisa_acme', true],
    ['@octocat', false],
    ['dependabot[bot]', false],
    ['octo--cat', false],
  ])('the login %j', (github, accepted) => {
    expect(validate({ ...request, initiator: { github } })).toBe(accepted);
  });

  test('hyperparameters: known names are typed, others take a plain value', () => {
    expect(summary(withTraining({ hyperparameters: { learning_rate: '2e-5' } }))).toEqual([
      'type /training/hyperparameters/learning_rate',
    ]);
    expect(summary(withTraining({ hyperparameters: { n_epochs: 'auto', group_by_length: true, top_k: null } }))).toEqual([]);
    expect(validate(withTraining({ hyperparameters: { nested: { a: 1 } } }))).toBe(false);
  });

  test('references', () => {
    expect(summary(withTraining({ config: {} }))).toEqual(['required /training/config']);
    expect(summary(withTraining({ adapter_name_or_path: {} }))).toEqual(['minProperties /training/adapter_name_or_path']);
  });

  test('the limits of an evaluation plan', () => {
    const plan = { name: 'refusal', task: 'xstest', metric: 'refused' };
    expect(summary({ ...request, evaluation_plan: [{ ...plan, alpha: 0.5, margin: 2, min_samples: 0 }] })).toEqual([
      'maximum /evaluation_plan/0/margin',
      'exclusiveMaximum /evaluation_plan/0/alpha',
      'minimum /evaluation_plan/0/min_samples',
    ]);
  });

  test('more datasets than the limit', () => {
    const datasets = Array.from({ length: 201 }, () => request.datasets[0]);
    expect(summary({ ...request, datasets })).toEqual(['maxItems /datasets']);
  });
});

describe('unknown fields', () => {
  test('are reported by name, beside other errors', () => {
    expect(unknownFields(readFixture('invalid-unknown-field.yml'))).toEqual(['licence']);
    expect(unknownFields({ ...request, datasetz: [], training: { methd: 'sft' } })).toEqual(['datasetz', 'methd']);
  });

  test('x- is free everywhere', () => {
    expect(summary({ ...request, 'x-a': { b: [1] } })).toEqual([]);
    expect(summary(withDataset({ 'x-owner': 'me', digest: { 'x-algorithm': 1, sha256: 'a'.repeat(64) } }))).toEqual([]);
    expect(summary(withTraining({ hyperparameters: { 'x-sweep': { a: 1 } } }))).toEqual([]);
    expect(unknownFields({ ...request, X_a: 1 })).toEqual(['X_a']);
  });
});

describe('peft_config', () => {
  test('a misspelt field of LORA is reported', () => {
    expect(unknownFields(readFixture('invalid-lora-typo.yml'))).toEqual(['rnak']);
    expect(summary(withLora({ 'x-note': 1 }))).toEqual([]);
  });

  test('the fields of other types are open, the shared ones typed', () => {
    const config = { peft_type: 'IA3', feedforward_modules: ['w0'], task_type: 'CHAT' };
    expect(summary({ ...request, peft_config: config })).toEqual(['enum /peft_config/task_type']);
  });

  test.each([
    ['target_modules', ['q_proj'], true],
    ['target_modules', 'all-linear', true],
    ['target_modules', null, true],
    ['target_modules', 7, false],
    ['init_lora_weights', false, true],
    ['init_lora_weights', 'lora_ga', true],
    ['init_lora_weights', 'pissa_niter_4', true],
    ['init_lora_weights', 'pissa_niter_', false],
    ['init_lora_weights', 'xavier', false],
    ['r', 0, false],
    ['r', '16', false],
    ['layers_to_transform', 3, true],
    ['trainable_token_indices', [1, 2], true],
    ['trainable_token_indices', { lm_head: ['a'] }, false],
    ['layer_replication', [[0, 4, 5]], false],
    ['rank_pattern', { q_proj: 0 }, false],
    ['bias', 'some', false],
  ])('%s: %j', (field, value, accepted) => {
    expect(validate(withLora({ [field]: value }))).toBe(accepted);
  });
});

describe('the schema itself', () => {
  test('every property has a description', () => {
    const found = propertiesOf(schema);
    expect(found.length).toBeGreaterThan(150);
    expect(found.filter(({ description }) => description.length < 10).map(({ path }) => path)).toEqual([]);
  });

  test('patterns need no lookaround, and texts and lists have limits', () => {
    const unlimited = subschemasOf(schema).filter(({ schema: { type, pattern, maxLength, maxItems } }) => {
      const types = Array.isArray(type) ? type : [type];
      if (types.includes('string') && typeof pattern !== 'string' && typeof maxLength !== 'number') return true;
      return (types.includes('array') && typeof maxItems !== 'number') || (typeof pattern === 'string' && pattern.includes('(?'));
    });
    expect(unlimited.map(({ path }) => path)).toEqual([]);
  });
});

describe('the draft-07 build', () => {
  const small = (fields: JsonObject): JsonObject => ({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...fields });

  test('has its own dialect and address, and leaves its source as it was', () => {
    const before = JSON.stringify(schema);
    const built = toDraft07(schema);
    expect(JSON.stringify(schema)).toBe(before);
    expect(built['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    expect(built['$id']).toBe('https://tunegate.dev/schemas/v1/manifest.draft-07.schema.json');
    expect(JSON.stringify(built)).not.toMatch(/\$defs|"discriminator"/);
    expect(propertiesOf(built).map(({ name }) => name)).toEqual(propertiesOf(schema).map(({ name }) => name));
  });

  test('rewrites keywords, not properties or values of the same name', () => {
    const properties = { discriminator: { description: 'd', $ref: '#/$defs/a' }, $defs: { const: { $ref: '#/$defs/a' } } };
    expect(toDraft07(small({ properties, $defs: { a: true } }))).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      properties: { discriminator: { description: 'd', allOf: [{ $ref: '#/definitions/a' }] }, $defs: properties.$defs },
      definitions: { a: true },
    });
  });

  test('refuses what draft-07 would silently ignore', () => {
    expect(() => toDraft07(small({ items: { prefixItems: [] } }))).toThrow('#/items/prefixItems');
    expect(() => toDraft07(small({ items: { $ref: 'other.json' } }))).toThrow('#/items/$ref');
  });
});

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in the schema's tree that is a schema or a map of schemas; `if` only tests and describes nothing. */
function subschemasOf(value: Json, path = '#'): { path: string; schema: JsonObject }[] {
  if (!isObject(value) && !Array.isArray(value)) return [];
  const below = Object.entries(value).flatMap(([key, child]: [string, Json]) =>
    key === 'if' ? [] : subschemasOf(child, `${path}/${key}`),
  );
  return isObject(value) && !path.endsWith('/properties') ? [{ path, schema: value }, ...below] : below;
}

function propertiesOf(value: Json): { name: string; path: string; description: string }[] {
  return subschemasOf(value).flatMap(({ path, schema: { properties } }) =>
    Object.entries(isObject(properties) ? properties : {}).map(([name, property]) => {
      const description = isObject(property) ? property['description'] : undefined;
      return { name, path: `${path}/properties/${name}`, description: typeof description === 'string' ? description : '' };
    }),
  );
}

function enumsOf(value: Json): string[] {
  return subschemasOf(value).flatMap(({ schema: { enum: values } }) =>
    Array.isArray(values) ? values.filter((item: Json) => typeof item === 'string') : [],
  );
}
