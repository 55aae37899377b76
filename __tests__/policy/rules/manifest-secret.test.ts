import { describe, expect, it } from '@jest/globals'
import { rule } from '../../../src/policy/rules/manifest-secret.ts'
import { run, subjectOf } from '../../support/rule-subject.ts'

// Put together here, so that no scanner takes this file for a leak.
const letters = 'AbCdEfGhIjKlMnOpQrStUvWxYzAbCdEfGhIjKlMnOp'
const upper = 'ABCDEFGHIJKLMNOP'
const privateKey = 'PRIVATE KEY'
const hex = '0123456789abcdef0123456789abcdef01234567'
const huggingFace = `hf_${letters.slice(0, 34)}`

const secrets = [
  ['Hugging Face', huggingFace],
  ['Hugging Face', `api_org_${letters.slice(0, 34)}`],
  ['Weights & Biases', `wandb_v1_${letters}`],
  ['Anthropic', `sk-ant-api03-${letters}`],
  ['OpenAI', `sk-proj-${letters}`],
  ['OpenAI', `sk-${letters}`],
  ['OpenRouter', `sk-or-v1-${hex}`],
  ['AWS', `AKIA${upper}`],
  ['AWS', `ASIA${upper}`],
  ['GitHub', `ghp_${letters}`],
  ['GitHub', `ghs_${letters}`],
  ['GitHub', `gho_${letters}`],
  ['GitHub', `github_pat_${letters}_${letters}`],
  ['GitLab', `glpat-${letters.slice(0, 20)}`],
  ['Slack', `xoxb-${letters}`],
  ['Google', `AIza${letters.slice(0, 35)}`],
  ['npm', `npm_${letters.slice(0, 36)}`],
  ['private key', `-----BEGIN OPENSSH ${privateKey}-----`],
  ['private key', `-----BEGIN ${privateKey}-----`],
  ['JSON Web Token', `eyJ${letters}.eyJ${letters}.${letters}`],
  ['signed Azure', `https://acme.blob.core.windows.net/c/x.jsonl?sv=2024&sig=${letters}A%3D`],
  ['signed address', `https://b.s3.amazonaws.com/k?X-Amz-Signature=${hex}${hex}`],
  ['user name and password', 'https://alice:hunter2@data.example.com/x.jsonl'],
] as const

function check(yaml: string) {
  return run(rule, subjectOf(`kind: FineTuningRequest\n${yaml}`))
}

describe('manifest/secret', () => {
  it.each(secrets)('finds a credential of the kind %s: %#', (kind, secret) => {
    const problems = check(`x-note: { a/b: "see ${secret} there" }`)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ pointer: '/x-note/a~1b', place: { line: 2, column: 16 } })
    expect(problems[0]?.message).toContain(kind)
    expect(JSON.stringify(problems)).not.toContain(secret.slice(-12))
  })

  it.each([
    ['hf_token', letters],
    ['HF-Token', letters],
    ['apiKey', letters],
    ['openai_api_key', letters],
    ['aws_secret_access_key', `${letters}+/`],
    ['db_password', 'pw1'],
    ['password', '12345678'],
    ['client_secret', letters],
    ['token', letters],
    ['wandb_key', hex],
    ['x_wandb', hex],
  ])('finds a literal value of a field named %s', (name, value) => {
    const problems = check(`x-note:\n  ${name}: ${value}`)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ pointer: `/x-note/${name}`, place: { line: 3, column: name.length + 5 } })
  })

  it.each([
    '${HF_TOKEN}',
    '$HF_TOKEN',
    '${{ secrets.HF_TOKEN }}',
    'HF_TOKEN',
    'env:HF_TOKEN',
    'vault:secret/data/hf',
    'op://vault/item/field',
    '<your token here>',
    'arn:aws:secretsmanager:eu-west-1:1:secret:hf',
    '********',
    '',
    'true',
    'read from the environment',
  ])('lets a field named hf_token refer to %j', (value) => {
    expect(check(`x-note: { hf_token: '${value}' }`)).toEqual([])
  })

  it.each([
    `datasets: [{ uri: data/x.jsonl, digest: { sha256: ${hex}${hex.slice(0, 24)} } }]`,
    `base_model: { revision: ${hex} }`,
    'training: { added_tokens: ["<|endoftext|>", "<|im_start|>"] }',
    'x-note: { pad_token: "<|finetune_right_pad_id|>", eos_token: endoftextendoftext, max_tokens: 123456789 }',
    'x-note: { tokenizer: meta-llama/Llama-3.2-3B-Instruct, secret_name: production-huggingface }',
    'x-note: "a corpus named sk-slovak-web-texts-of-many-years-2024"',
    'x-note: hf_transfer_is_enabled_for_downloads_of_large_files',
    'x-note: https://data.example.com:8443/a@b/c.jsonl',
    'x-note: "https://user:${PASSWORD}@data.example.com/"',
    'x-note: { use_auth_token: true }',
  ])('says nothing about %s', (yaml) => {
    expect(check(yaml)).toEqual([])
  })

  it('finds a credential in a key, and does not publish it in a pointer', () => {
    const problems = check(`x-note:\n  ${huggingFace}:\n    hf_token: ${letters}`)
    expect(problems.map(({ pointer, at, place }) => ({ pointer, at, place }))).toEqual([
      { pointer: '/x-note', at: 'key', place: { line: 3, column: 3 } },
      { pointer: '/x-note', at: 'value', place: { line: 4, column: 15 } },
    ])
    expect(JSON.stringify(problems)).not.toContain(huggingFace)
  })

  it('finds every credential of a list under its key', () => {
    expect(check(`x-note: { tokens: [${letters}, $A, ${letters}] }`).map(({ pointer }) => pointer)).toEqual([
      '/x-note/tokens/0',
      '/x-note/tokens/2',
    ])
  })

  it('takes time that grows with the text only', () => {
    const hostile = ['eyJ', 'eyJaaaaaaaaaaaa.', 'sk-ant-', 'hf_', '://', '://a:', '&sig=', '-----BEGIN ', 'A', '.']
    const started = performance.now()
    for (const piece of hostile) check(`x-note: "${piece.repeat(Math.floor(200_000 / piece.length))}"`)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
