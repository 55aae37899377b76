import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { appendFile, open, rm, symlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { buffersOf, listDataset, openDataset, type Block } from '../../../src/dataset/files/index.ts'
import { inFolder, outcomes, readDataset, readFile } from '../dataset-files.ts'

test('Every file has the digest of its bytes as stored, its format, and what it decompresses to.', async () => {
  const text = '{"a":1}\n{"a":2}\n'
  const zipped = gzipSync(text)
  await inFolder({ 'a.jsonl': text, 'b.jsonl.gz': zipped, 'c.csv': 'a\n1\n' }, async (folder) => {
    const { reading, rows, blocks } = await readDataset(folder, ['.'])
    expect(reading).toEqual({
      state: 'read',
      files: [
        { path: 'a.jsonl', bytes: 16, sha256: sha256(text), format: 'jsonl', compression: 'none', dataBytes: 16 },
        {
          path: 'b.jsonl.gz',
          bytes: zipped.length,
          sha256: sha256(zipped),
          format: 'jsonl',
          compression: 'gzip',
          dataBytes: 16,
        },
        { path: 'c.csv', bytes: 4, sha256: sha256('a\n1\n'), format: 'csv', compression: 'none', dataBytes: 4 },
      ],
    })
    expect(outcomes(rows)).toEqual([{ a: 1 }, { a: 2 }, { a: 1 }, { a: 2 }, { a: '1' }])
    expect(blocks.map(({ file, sequence }) => [file, sequence])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ])
  })
})

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

test('Compressed rows are the same rows, in one member or in many.', async () => {
  const rows = fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 5 }), async (values, members) => {
      const text = values.map((value) => `${JSON.stringify(value)}\n`).join('')
      const plain = await readFile('a.jsonl', text)
      const bytes = Buffer.from(text)
      const parts = Array.from({ length: members }, (_, index) =>
        bytes.subarray((index * bytes.length) / members, ((index + 1) * bytes.length) / members),
      )
      for (const compress of [gzipSync, zstdCompressSync]) {
        // The name says nothing: the bytes do.
        const read = await readFile('a.jsonl', Buffer.concat(parts.map((part) => compress(part))))
        expect(read.reading.state).toBe('read')
        expect(read.rows).toEqual(plain.rows)
      }
    }),
    { numRuns: 30 },
  )
})

test('Compressed data that is cut off, damaged or followed by something else is a problem.', async () => {
  const text = '{"a":1}\n'.repeat(1000)
  for (const whole of [gzipSync(text), zstdCompressSync(text)]) {
    const damaged = Buffer.from(whole)
    damaged.fill(0xa5, 12, 24)
    for (const bytes of [
      whole.subarray(0, -2),
      whole.subarray(0, 15),
      damaged,
      Buffer.concat([whole, Buffer.from('more')]),
      Buffer.concat([whole, whole.subarray(0, 9)]),
    ]) {
      expect((await readFile('a.jsonl.gz', bytes)).reading).toMatchObject({
        state: 'failed',
        problems: [{ code: 'corrupt' }],
      })
    }
  }
})

test('A bomb is stopped by its growth, and by its size.', async () => {
  const zeros = Buffer.alloc(40 * 1024 * 1024, 0x20)
  for (const bytes of [gzipSync(zeros), zstdCompressSync(zeros)]) {
    for (const limits of [{ maxRatio: 100 }, { maxDecompressedBytes: 1_000_000 }]) {
      const { reading, rows } = await readFile('a.jsonl', bytes, limits)
      expect(reading).toMatchObject({ state: 'failed', problems: [{ code: 'too-large' }] })
      expect(rows).toEqual([])
    }
  }
})

test('A file that fails does not keep the next one from being read.', async () => {
  await inFolder(
    {
      'a.jsonl': Buffer.from([0xff, 0xfe, 0x7b, 0]),
      'b.jsonl': '{"b":1}',
      'c.jsonl': 'PK\u0003\u0004',
      'd.jsonl': 'version https://git-lfs.github.com/spec/v1\n',
    },
    async (folder) => {
      const { rows, reading } = await readDataset(folder, ['.'])
      expect(outcomes(rows)).toEqual([{ b: 1 }])
      expect(reading).toMatchObject({
        state: 'failed',
        files: [{ path: 'b.jsonl' }],
        problems: [
          { path: 'a.jsonl', message: expect.stringContaining('UTF-16') },
          { path: 'c.jsonl', message: expect.stringContaining('zip') },
          { path: 'd.jsonl', message: expect.stringContaining('git-lfs pointer') },
        ],
      })
    },
  )
})

test('A file that changes while it is read is a problem, whether it grows or only its times change.', async () => {
  const text = '{"a":1}\n'.repeat(1_000_000)
  const changes: readonly ((path: string) => Promise<void>)[] = [
    (path) => appendFile(path, '{"a":2}\n'),
    (path) => utimes(path, 0, 0),
    (path) => rm(path),
    async (path) => {
      const handle = await open(path, 'r+')
      await handle.write('{"a":9}', 0)
      await handle.close()
    },
  ]
  for (const change of changes) {
    await inFolder({ 'a.jsonl': text }, async (folder) => {
      const listing = await listDataset(['a.jsonl'], folder)
      if (listing.state === 'refused') throw new Error('the list was refused')
      const dataset = openDataset(listing.files)
      let blocks = 0
      for await (const _ of dataset.blocks) {
        if (blocks === 0) await change(join(folder, 'a.jsonl'))
        blocks += 1
      }
      expect(dataset.reading()).toMatchObject({ state: 'failed', problems: [{ code: 'changed', path: 'a.jsonl' }] })
    })
  }
})

test('A link or a pipe that takes the place of a file after the list was made is not followed.', async () => {
  await inFolder({ 'a.jsonl': '{}', 'b.jsonl': '{}', 'secret.jsonl': '{"secret":1}' }, async (folder) => {
    const listing = await listDataset(['a.jsonl', 'b.jsonl'], folder)
    if (listing.state === 'refused') throw new Error('the list was refused')
    await rm(join(folder, 'a.jsonl'))
    await symlink('secret.jsonl', join(folder, 'a.jsonl'))
    await rm(join(folder, 'b.jsonl'))
    execFileSync('mkfifo', [join(folder, 'b.jsonl')])
    const dataset = openDataset(listing.files)
    const blocks: Block[] = []
    for await (const block of dataset.blocks) blocks.push(block)
    expect(blocks).toEqual([])
    expect(dataset.reading()).toMatchObject({ problems: [{ code: 'unreadable' }, { code: 'special-file' }] })
  })
})

test('A line of 100 MB is one rejected row, and its neighbours are read.', async () => {
  const bytes = Buffer.concat([Buffer.from('{"a":1}\n'), Buffer.alloc(100_000_000, 0x61), Buffer.from('\n{"a":2}\n')])
  const { rows } = await readFile('a.jsonl', bytes)
  expect(rows).toMatchObject([
    { line: 1, value: { a: 1 } },
    {
      state: 'rejected',
      line: 2,
      offset: 8,
      bytes: 100_000_000,
      reason: expect.stringContaining('longer than 8388608 bytes'),
    },
    { line: 3, offset: 100_000_009, value: { a: 2 } },
  ])
})

test('An element of a list that is too long is one rejected row, and its neighbours are read.', async () => {
  const long = JSON.stringify({ a: 'x],[ "'.repeat(1000) })
  const { rows } = await readFile('a.json', `[{"a":1},\n${long},\n{"a":2}]`, { blockBytes: 64, maxRowBytes: 200 })
  expect(rows).toMatchObject([
    { line: 1, value: { a: 1 } },
    { state: 'rejected', line: 2, offset: 10, bytes: long.length },
    { line: 3, value: { a: 2 } },
  ])
})

test('Blocks hold whole records of about the size that was asked for, in buffers of their own.', async () => {
  const line = `${JSON.stringify({ text: 'x'.repeat(90) })}\n`
  const { blocks, rows } = await readFile('a.jsonl', line.repeat(1000), { blockBytes: 10_000 })
  expect(rows).toHaveLength(1000)
  expect(blocks.length).toBeGreaterThanOrEqual(10)
  expect(new Set(blocks.flatMap((block) => buffersOf(block))).size).toBe(blocks.length)
  const [first] = blocks
  if (!first) throw new Error('there is no block')
  structuredClone(first, { transfer: buffersOf(first) })
  expect(first.kind === 'lines' && first.bytes.length).toBe(0)
})

test('An empty file is read and has no rows.', async () => {
  const { rows, reading } = await readFile('a.jsonl', '')
  expect(rows).toEqual([])
  expect(reading).toMatchObject({ state: 'read', files: [{ bytes: 0 }] })
})
