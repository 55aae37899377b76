import { describe, expect, it } from '@jest/globals'
import { matchDataset } from '../../../src/evidence/index.ts'
import { rule } from '../../../src/policy/rules/dataset-matches.ts'
import { run, sha256Of, subjectOf } from '../../support/rule-subject.ts'
import { withDataset } from './example.ts'

const data = '{"a":1}\n'
const sha256 = sha256Of(data)
const binary = Uint8Array.of(255)
const md5 = '0123456789abcdef0123456789abcdef'
const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize 8\n`
const dvc = `outs:\n- md5: ${md5}\n  size: 8\n  hash: md5\n  path: a.jsonl\n`

type Files = Record<string, string | Uint8Array>

function subject(fields: string, files: Files) {
  return subjectOf(withDataset(fields), { files })
}

/** The problems of one dataset, and how its digest was checked. */
function check(fields: string, files: Files) {
  const judged = subject(fields, files)
  const [dataset] = judged.manifest.datasets
  return { problems: run(rule, judged), check: dataset && matchDataset(dataset, judged.file).check }
}

function stated(digest = sha256, rest = '') {
  return `name: a, uri: data/a.jsonl, digest: { sha256: ${digest} }${rest}`
}

describe('dataset/matches', () => {
  it.each([
    ['the file', stated(), { 'data/a.jsonl': data }, 'recomputed'],
    ['the file and its size', stated(sha256, ', contentSize: 8'), { 'data/a.jsonl': data }, 'recomputed'],
    ['a file that is not text', stated(sha256Of(binary)), { 'data/a.jsonl': binary }, 'recomputed'],
    ['a git-lfs pointer', stated(sha256, ', contentSize: 8'), { 'data/a.jsonl': lfs }, 'pointer'],
    [
      'a DVC file',
      `uri: data/a.jsonl, digest: { sha256: ${sha256}, md5: ${md5} }, contentSize: 8`,
      { 'data/a.jsonl.dvc': dvc },
      'pointer',
    ],
    [
      'a DVC file named itself',
      `uri: data/a.jsonl.dvc, digest: { sha256: ${sha256}, md5: ${md5} }`,
      { 'data/a.jsonl.dvc': dvc },
      'pointer',
    ],
    ['an address', 'uri: s3://acme/a.jsonl, digest: { sha256: abc }', {}, 'stated'],
    ['a dataset without a digest', 'uri: data/a.jsonl', { 'data/a.jsonl': data }, 'stated'],
    ['a dataset without a uri', 'name: a', {}, 'stated'],
  ])('takes %s', (_, fields, files, expected) => {
    expect(check(fields, files)).toEqual({ problems: [], check: expected })
  })

  it.each([
    ['another file', stated(), { 'data/a.jsonl': 'poison\n' }, '/datasets/0/digest/sha256', /is not the data/],
    ['another size', stated(sha256, ', contentSize: 9'), { 'data/a.jsonl': data }, '/datasets/0/contentSize', /9 b/],
    ['no file', stated(), {}, '/datasets/0/uri', /no file data\/a\.jsonl/],
    ['an empty file', stated(sha256Of('')), { 'data/a.jsonl': '' }, '/datasets/0/uri', /empty/],
    ['a pointer to other data', stated(sha256Of('x')), { 'data/a.jsonl': lfs }, '/datasets/0/digest/sha256', /pointer/],
    ['a hashed pointer', stated(sha256Of(lfs)), { 'data/a.jsonl': lfs }, '/datasets/0/digest/sha256', /of the git/],
    ['no bytes at all', stated(), { 'data/a.jsonl': lfs.replace('size 8', 'size 0') }, '/datasets/0/uri', /empty/],
    [
      'a pointer of another size',
      stated(sha256, ', contentSize: 9'),
      { 'data/a.jsonl': lfs },
      '/datasets/0/contentSize',
      /git-lfs pointer data\/a\.jsonl says 8/,
    ],
    [
      'another md5',
      `uri: data/a.jsonl, digest: { sha256: ${sha256}, md5: ${'f'.repeat(32)} }`,
      { 'data/a.jsonl.dvc': dvc },
      '/datasets/0/digest/md5',
      /is not the data/,
    ],
    ['a DVC folder', stated(), { 'data/a.jsonl.dvc': dvc.replace(md5, `${md5}.dir`) }, '/datasets/0/uri', /folder/],
    ['a path outside', `uri: ../a.jsonl, digest: { sha256: ${sha256} }`, {}, '/datasets/0/uri', /names no file/],
    ['an absolute path', `uri: /data/a.jsonl, digest: { sha256: ${sha256} }`, {}, '/datasets/0/uri', /names no file/],
    ['a file address', `uri: file:///a.jsonl, digest: { sha256: ${sha256} }`, {}, '/datasets/0/uri', /names no file/],
    ['a colon', `uri: 'a:b.jsonl', digest: { sha256: ${sha256} }`, {}, '/datasets/0/uri', /names no file/],
    ['a folder', `uri: data/, digest: { sha256: ${sha256} }`, {}, '/datasets/0/uri', /several files/],
    ['a glob', `uri: 'data/*.jsonl', digest: { sha256: ${sha256} }`, {}, '/datasets/0/uri', /several files/],
  ])('reports %s', (_, fields, files, pointer, message) => {
    const { problems, check: how } = check(fields, files)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ pointer, place: { line: 3 } })
    expect(problems[0]?.message).toMatch(message)
    expect(problems[0]).not.toHaveProperty('atMost')
    if (!pointer.endsWith('contentSize')) expect(how).toBe('stated')
  })

  it('states the digest of the file that is there, at the digest', () => {
    const [problem] = check(stated(sha256Of('old')), { 'data/a.jsonl': data }).problems
    expect(problem?.fix).toContain(`sha256: ${sha256}`)
    expect(problem?.place).toEqual({ line: 3, column: 53 })
  })

  it('says that a DVC file was not compared, as a warning at most', () => {
    const { problems, check: how } = check(stated(), { 'data/a.jsonl.dvc': dvc })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ pointer: '/datasets/0/digest/md5', atMost: 'warning' })
    expect(problems[0]?.fix).toContain(`md5: ${md5}`)
    expect(how).toBe('stated')
  })

  it('prefers the file to a DVC file beside it', () => {
    expect(check(stated(), { 'data/a.jsonl': data, 'data/a.jsonl.dvc': dvc }).check).toBe('recomputed')
  })

  // To the git-lfs client these are pointers; to anybody else they are data, and their own sha256 is easily stated.
  it.each([
    ['CRLF', lfs.replaceAll('\n', '\r\n')],
    ['a space before', ` ${lfs}`],
    ['an empty line before', `\n${lfs}`],
    ['an empty line after', `${lfs}\n`],
    ['no LF at the end', lfs.trimEnd()],
    ['a forerunner', lfs.replace('git-lfs.github.com', 'hawser.github.com')],
    ['upper-case hex', lfs.replace(sha256, sha256.toUpperCase())],
    ['an extension', lfs.replace('oid', `ext-0-x sha256:${sha256}\noid`)],
    ['a size that is no number', lfs.replace('size 8', 'size -8')],
  ])('takes a pointer with %s for neither a pointer nor data', (_, text) => {
    const { problems, check: how } = check(stated(sha256Of(text)), { 'data/a.jsonl': text })
    expect(problems[0]?.message).toMatch(/looks like a git-lfs pointer/)
    expect(how).toBe('stated')
  })

  it('takes a text of 1,024 bytes and more for data, as git-lfs does', () => {
    const text = lfs + ' '.repeat(1024)
    expect(check(stated(sha256Of(text)), { 'data/a.jsonl': text })).toEqual({ problems: [], check: 'recomputed' })
  })

  it.each([
    ['no YAML', '{'],
    ['two documents', `${dvc}---\n${dvc}`],
    ['two outputs', `${dvc}- md5: ${md5}\n  path: b.jsonl\n`],
    ['an output of another name', dvc.replace('a.jsonl', '../b.jsonl')],
    ['an output elsewhere', `wdir: ../other\n${dvc}`],
    ['no md5', dvc.replace('md5:', 'etag:')],
    ['an empty text', ''],
  ])('refuses a DVC file with %s', (_, text) => {
    const { problems } = check(stated(), { 'data/a.jsonl.dvc': text })
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toMatch(/looks like a DVC pointer/)
  })
})
