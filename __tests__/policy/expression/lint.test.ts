import { expect, test } from '@jest/globals'
import { ruleScope, schemaScope } from './scopes.ts'
import { problemsOf } from './compiled.ts'

const bool = { result: 'bool' } as const

test.each([
  'manifest.kind != "FineTuningRequest" || !has(manifest.peft_config) || manifest.peft_config.peft_type == "LORA"',
  'manifest.kind == "FineTuningRequest" ? manifest.training.method == "sft" : true',
  'manifest.kind == "FineTuningRelease" || manifest.datasets.exists(d, has(d.role) && d.role == "validation")',
  '!(manifest.kind == "FineTuningRequest") || manifest.training.method in ["sft", "dpo"]',
  'has(manifest.datasets) && manifest.datasets.all(d, has(d.license) && d.license in ["mit", "apache-2.0"])',
  '!has(manifest.datasets) || manifest.datasets.all(d, !has(d.license) || d.license in params.licenses)',
  'has(manifest.datasets) && manifest.datasets.filter(d, has(d.license)).all(d, d.license != "")',
  'has(manifest.datasets) && manifest.datasets.all(d, has(d.license)) && manifest.datasets.all(e, e.license != "")',
  'has(manifest.datasets) && manifest.datasets.filter(d, has(d.role) && d.role == "train").size() > 0',
  'has(manifest.datasets) && manifest.datasets.all(d, has(d.digest) && has(d.digest.sha256) && d.digest.sha256.size() == 64)',
  'has(manifest.datasets) && ["mit", "gpl"].exists(l, manifest.datasets.exists(d, has(d.license) && d.license == l))',
  'has(manifest.datasets) && manifest.datasets[0].name != ""',
  'has(manifest.datasets) && size(manifest.datasets) > 1 && manifest.datasets[1].name != ""',
  'has(manifest.metadata.labels) && "team" in manifest.metadata.labels && manifest.metadata.labels.team == "nlp"',
  'has(manifest.metadata.labels) && has(manifest.metadata.labels.team) && manifest.metadata.labels["team"] != ""',
  'has(manifest.metadata.labels) && manifest.metadata.labels.all(k, manifest.metadata.labels[k] != "")',
  '"x-ticket" in manifest && manifest["x-ticket"].startsWith("ABC-")',
  'has(manifest.peft_config) && has(manifest.peft_config.init_lora_weights) && manifest.peft_config.init_lora_weights in [true, "pissa_niter_16"]',
  'has(manifest.peft_config) && has(manifest.peft_config.target_modules) && type(manifest.peft_config.target_modules) == list && manifest.peft_config.target_modules.all(m, m in ["q_proj"])',
  'has(manifest.peft_config) && manifest.peft_config.peft_type == "LORA" && has(manifest.peft_config.modules_to_save) && manifest.peft_config.modules_to_save != null && size(manifest.peft_config.modules_to_save) > 0',
  'has(manifest.training) && has(manifest.training.hyperparameters) && has(manifest.training.hyperparameters.lora_r) && manifest.training.hyperparameters.lora_r <= 3',
  'has(manifest.training) && has(manifest.training.trust_remote_code) ? !manifest.training.trust_remote_code : true',
  'manifest.?training.?method.orValue("sft") == "sft"',
  'previous == null || previous.kind != "FineTuningRequest" || manifest.kind != "FineTuningRequest" || previous.base_model == manifest.base_model',
  'params.anything.at.all > 3 && params.list.exists(x, x.y == "z")',
  'cel.bind(t, manifest.metadata, t.name != "" && (!has(t.ticket) || t.ticket.matches("^[A-Z]+-[0-9]+$")))',
])('Accepts %s', (source) => {
  expect(problemsOf(source, ruleScope, bool)).toEqual([])
})

test.each([
  ['manifest.rnak == 3 || true', 'rnak', /no field rnak/],
  ['manifst.kind == "x"', 'manifst', /did you mean `manifest`\?/],
  ['has(manifest.peft_confg)', 'peft_confg', /did you mean `peft_config`\?/],
  ['manifest.datasets.all(d, d.licence == "mit")', 'licence', /did you mean `license`\?/],
  ['manifest["datsets"].size() > 0', '"datsets"', /did you mean `datasets`\?/],
  ['"trainig" in manifest', '"trainig"', /did you mean `training`\?/],
  ['manifest.?trainig.hasValue()', 'trainig', /did you mean `training`\?/],
  ['manifest.peft_config.r <= 8', 'manifest.peft_config', /write has\(manifest\.peft_config\)/],
  ['manifest.peft_config.r <= 8', 'manifest.peft_config.r', /write has\(manifest\.peft_config\.r\)/],
  ['has(manifest.peft_config.r)', 'manifest.peft_config', /write has\(manifest\.peft_config\)/],
  ['has(manifest.peft_config) || manifest.peft_config.peft_type == "LORA"', 'manifest.peft_config', /may be absent/],
  ['manifest.kind == "FineTuningRelease" && manifest.training.method == "sft"', 'manifest.training', /may be absent/],
  [
    'has(manifest.datasets) && manifest.datasets.exists(d, has(d.role)) && manifest.datasets.all(e, e.role == "train")',
    'e.role',
    /may be absent/,
  ],
  ['manifest.metadata.labels.all(k, true)', 'manifest.metadata.labels', /may be absent/],
  [
    'has(manifest.metadata.labels) && manifest.metadata.labels[params.key] == "a"',
    'manifest.metadata.labels[params.key]',
    /write params\.key in manifest\.metadata\.labels/,
  ],
  [
    'has(manifest.datasets) && manifest.datasets[3].name == "x"',
    'manifest.datasets[3]',
    /size\(manifest\.datasets\) > 3/,
  ],
  ['previous.kind == manifest.kind', 'previous', /may be null.*previous != null/],
  ['manifest.kind == "FineTuningReqest"', '"FineTuningReqest"', /did you mean `"FineTuningRequest"`\?/],
  ['manifest.kind != (params.a ? "FineTuningRequest" : "Release")', '"Release"', /never a value of manifest\.kind/],
  ['["FineTuningReqest"].exists(k, manifest.kind == k)', '"FineTuningReqest"', /did you mean `"FineTuningRequest"`\?/],
  [
    'has(manifest.datasets) && manifest.datasets.all(d, has(d.role) && d.role in ["train", "testing"])',
    '"testing"',
    /never a value of d\.role/,
  ],
  [
    'has(manifest.datasets) && "trains" in manifest.datasets.filter(d, has(d.role)).map(d, d.role)',
    '"trains"',
    /never a value/,
  ],
  [
    'has(manifest.peft_config) && has(manifest.peft_config.bias) && manifest.peft_config.bias == "lora"',
    '"lora"',
    /never a value/,
  ],
  [
    'has(manifest.peft_config) && has(manifest.peft_config.r) && manifest.peft_config.r == "16"',
    'manifest.peft_config.r == "16"',
    /never equal/,
  ],
  ['manifest.metadata.name > 3', 'manifest.metadata.name > 3', /cannot compare a string and an integer/],
  ['manifest.metadata.name - "a" == ""', 'manifest.metadata.name - "a"', /- cannot take a string and a string/],
  ['manifest.metadata.name + 1 == "a"', 'manifest.metadata.name + 1', /\+ cannot take a string and an integer/],
  ['!manifest.metadata.name', 'manifest.metadata.name', /needs true or false/],
  ['manifest.metadata.name && true', 'manifest.metadata.name', /needs true or false/],
  ['manifest.metadata.name', 'manifest.metadata.name', /needs true or false/],
  ['manifest.kind.all(k, true)', 'manifest.kind', /all needs a list or a map/],
  ['manifest.kind.startWith("F")', 'manifest.kind.startWith("F")', /did you mean `startsWith`\?/],
  ['manifest.kind.startsWith(1)', '1', /startsWith needs a string/],
  [
    'manifest.kind.startsWith("a", "b")',
    'manifest.kind.startsWith("a", "b")',
    /is written string\.startsWith\(string\)/,
  ],
  ['manifest.kind.all(k)', 'manifest.kind.all(k)', /list\.all\(x, condition\)/],
  ['manifest.kind.matches(params.pattern)', 'params.pattern', /must be a literal/],
  ['matches(manifest.kind, "a" + "b")', '"a" + "b"', /must be a literal/],
  ['manifest.kind.matches("(?=a)")', '"(?=a)"', /cannot be used/],
  ['params.a.all(a, params.b.all(b, params.c.all(c, true)))', 'params.c.all(c, true)', /nested 2 deep/],
  ['has(manifest["x-ticket"])', 'has(manifest["x-ticket"])', /"x-ticket" in manifest/],
  ['1 == 9223372036854775808', '9223372036854775808', /64 bits/],
  ['manifest.kind ==', '=', /ends too early/],
  ['manifest.kind = "a"', '=', /not CEL/],
  ['', '', /empty/],
])('Refuses %s at %s', (source, place, message) => {
  const found = problemsOf(source, ruleScope, bool).filter((problem) => message.test(problem.message))
  expect(found.map(({ start, end }) => source.slice(start, end))).toContain(place)
})

test('Reports everything that is wrong, in the order of the source.', () => {
  const source = 'manifst.a == 1 || manifest.kind == "Fine" || manifest.datsets.all(d, true) || 1 < "a"'
  const found = problemsOf(source, ruleScope, bool).map(({ start, end }) => source.slice(start, end))
  expect(found).toEqual(['manifst', '"Fine"', 'datsets', '1 < "a"'])
})

test('A field is unknown only when no alternative has it, and optional when one lacks it.', () => {
  const union = schemaScope({
    oneOf: [
      {
        type: 'object',
        required: ['k', 'a', 'c'],
        additionalProperties: false,
        properties: { k: { const: 1 }, a: {}, c: { type: 'string' } },
      },
      {
        type: 'object',
        required: ['k', 'b', 'c'],
        additionalProperties: false,
        properties: { k: { const: 2 }, b: {}, c: { type: 'integer' } },
      },
    ],
  })
  expect(problemsOf('x.c == "s" || x.c == 1', union)).toEqual([])
  expect(problemsOf('x.a == 1', union)).toMatchObject([{ message: expect.stringContaining('may be absent') }])
  expect(problemsOf('x.k == 1 && x.a == 1', union)).toEqual([])
  expect(problemsOf('x.k != 1 && x.b == 1', union)).toEqual([])
  expect(problemsOf('x.k == 2 && x.a == 1', union)).toMatchObject([{ message: expect.stringContaining('no field a') }])
  expect(problemsOf('x.d == 1', union)).toMatchObject([{ message: expect.stringContaining('no field d') }])
})

test('A schema that refers to itself is followed as far as the expression goes.', () => {
  const tree = schemaScope({
    type: 'object',
    additionalProperties: false,
    properties: { next: { $ref: '#' }, v: { type: 'integer' } },
  })
  expect(problemsOf('has(x.next) && has(x.next.next) && has(x.next.next.v) && x.next.next.v > 1', tree)).toEqual([])
  expect(problemsOf('has(x.next) && has(x.next.w)', tree)).toMatchObject([
    { message: expect.stringContaining('no field w') },
  ])
})
