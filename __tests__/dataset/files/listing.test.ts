import { execFileSync } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { listDataset } from '../../../src/dataset/files/index.ts'
import { inFolder } from '../dataset-files.ts'

async function pathsOf(named: readonly string[], folder: string): Promise<unknown> {
  const listing = await listDataset(named, folder)
  return listing.state === 'listed'
    ? listing.files.map(({ path }) => path)
    : listing.problems.map(({ code, path }) => [code, path])
}

const tree = {
  'data/b.jsonl': '{}',
  'data/a/z.csv.gz': 'x',
  'data/B.parquet': 'x',
  'data/ä.txt': 'x',
  'data/README.md': 'x',
  'data/LICENSE': 'x',
  'data/README.txt': 'x',
  'data/dataset_info.json': '{}',
  'data/.hidden/c.jsonl': '{}',
  'data/.d.jsonl': '{}',
  'data/model.safetensors': 'x',
}

test('A folder gives its files of known formats in the order of code units, and says what is left out.', async () => {
  await inFolder(tree, async (folder) => {
    const listing = await listDataset(['data'], folder)
    expect(listing).toMatchObject({
      state: 'listed',
      files: ['data/B.parquet', 'data/a/z.csv.gz', 'data/b.jsonl', 'data/ä.txt'].map((path) => ({ path })),
    })
    expect(listing.ignored.map(({ path }) => path)).toEqual([
      'data/.d.jsonl',
      'data/.hidden',
      'data/LICENSE',
      'data/README.md',
      'data/README.txt',
      'data/dataset_info.json',
      'data/model.safetensors',
    ])
  })
})

test('A file named twice, by itself, by its folder and by a glob, is read once and has one name.', async () => {
  await inFolder(tree, async (folder) => {
    expect(await pathsOf(['./data/b.jsonl', 'data/', 'data/**/*.jsonl', 'data/b.jsonl'], folder)).toEqual([
      'data/B.parquet',
      'data/a/z.csv.gz',
      'data/b.jsonl',
      'data/ä.txt',
    ])
  })
})

test('A glob stays in one folder unless it says otherwise, and knows braces.', async () => {
  await inFolder(tree, async (folder) => {
    expect(await pathsOf(['data/*'], folder)).toEqual(['data/B.parquet', 'data/b.jsonl', 'data/ä.txt'])
    expect(await pathsOf(['data/{a,x}/*.csv.gz'], folder)).toEqual(['data/a/z.csv.gz'])
    expect(await pathsOf(['**/*.jsonl'], folder)).toEqual(['data/b.jsonl'])
    expect(await pathsOf(['./data/*.jsonl'], folder)).toEqual(['data/b.jsonl'])
    expect(await pathsOf(['data/*.tsv'], folder)).toEqual([['empty-set', 'data/*.tsv']])
  })
})

test('A name with wildcards that is a file is that file.', async () => {
  await inFolder({ 'a[1].jsonl': '{}', 'a1.jsonl': '{}' }, async (folder) => {
    expect(await pathsOf(['a[1].jsonl'], folder)).toEqual(['a[1].jsonl'])
  })
})

test('A path outside of the working folder keeps the name that it was given.', async () => {
  await inFolder(tree, async (folder) => {
    expect(await pathsOf([`${folder}/data/b.jsonl`], '/')).toEqual([`${folder}/data/b.jsonl`])
    expect(await pathsOf(['../data/b.jsonl'], join(folder, 'data'))).toEqual(['../data/b.jsonl'])
  })
})

test('All problems are told: what is not there, what was meant, and what is in a form that is not read.', async () => {
  await inFolder({ 'train.jsonl': '{}', 'x/old.arrow': 'x', 'x/y.jsonl.xz': 'x' }, async (folder) => {
    const listing = await listDataset(['trian.jsonl', 'x', 'nowhere/*.csv'], folder)
    expect(listing).toMatchObject({
      state: 'refused',
      problems: [
        { code: 'absent', path: 'trian.jsonl', fix: 'Did you mean train.jsonl?' },
        { code: 'unsupported-format', path: 'x/old.arrow' },
        { code: 'unsupported-format', path: 'x/y.jsonl.xz' },
        { code: 'absent', path: 'nowhere' },
      ],
    })
  })
})

test('Nothing named, and a folder without data, are refused.', async () => {
  await inFolder({ 'x/README.md': 'x' }, async (folder) => {
    expect(await pathsOf([], folder)).toEqual([['empty-set', '']])
    expect(await pathsOf(['x'], folder)).toEqual([['empty-set', 'x']])
  })
})

test('A link out of the named folder is refused; one inside of it adds nothing and goes in no circle.', async () => {
  await inFolder({ 'secret.jsonl': '{}', 'data/a.jsonl': '{}' }, async (folder) => {
    await symlink('../secret.jsonl', join(folder, 'data/out.jsonl'))
    await symlink('a.jsonl', join(folder, 'data/b.jsonl'))
    await symlink('.', join(folder, 'data/loop'))
    expect(await pathsOf(['data'], folder)).toEqual([['link-outside', 'data/out.jsonl']])
    expect(await pathsOf(['data/*.jsonl'], folder)).toEqual([['link-outside', 'data/out.jsonl']])
    expect(await pathsOf(['data/[ab].jsonl'], folder)).toEqual(['data/a.jsonl'])
    expect(await pathsOf(['data/b.jsonl'], folder)).toEqual(['data/b.jsonl'])
    expect(await pathsOf(['out.jsonl'], join(folder, 'data'))).toEqual([['link-outside', 'out.jsonl']])
  })
})

test('A named folder that is a link out of the working folder, and a link to nowhere, are refused.', async () => {
  await inFolder({ 'other/a.jsonl': '{}', 'work/b.jsonl': '{}' }, async (folder) => {
    await symlink('../other', join(folder, 'work/data'))
    await symlink('nowhere', join(folder, 'work/gone.jsonl'))
    expect(await pathsOf(['data'], join(folder, 'work'))).toEqual([['link-outside', 'data']])
    expect(await pathsOf(['data/a.jsonl'], join(folder, 'work'))).toEqual([['link-outside', 'data/a.jsonl']])
    expect(await pathsOf(['data/*.jsonl'], join(folder, 'work'))).toEqual([['link-outside', 'data']])
    expect(await pathsOf(['gone.jsonl'], join(folder, 'work'))).toEqual([['absent', 'gone.jsonl']])
  })
})

test('A pipe is refused, named or found in a folder, and is not waited for.', async () => {
  await inFolder({ 'data/a.jsonl': '{}' }, async (folder) => {
    execFileSync('mkfifo', [join(folder, 'data/pipe.jsonl')])
    await mkdir(join(folder, 'data/b.jsonl'))
    expect(await pathsOf(['data'], folder)).toEqual([['special-file', 'data/pipe.jsonl']])
    expect(await pathsOf(['data/pipe.jsonl'], folder)).toEqual([['special-file', 'data/pipe.jsonl']])
  })
})
