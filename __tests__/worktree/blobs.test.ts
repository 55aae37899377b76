import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { createHash } from 'node:crypto'
import { openBlobs } from '../../src/worktree/blobs.ts'
import { environment, repository } from './repository.ts'

test('Many blobs come through one process, in whatever order they are asked for, whole and with their digests.', async () => {
  const contents = fc.sample(fc.uint8Array({ maxLength: 300 }), 60).map((bytes) => Buffer.from(bytes))
  const large = Buffer.alloc(3_000_000, 'x\n')
  const all = [...contents, large, Buffer.alloc(0), Buffer.from('\n\n'), Buffer.from('0'.repeat(40))]
  using here = repository(Object.fromEntries(all.map((content, index) => [`f${index}`, content])))
  const blobs = openBlobs({ folder: here.path, env: environment })
  const readings = await Promise.all(all.map((_, index) => blobs.read(here.git('rev-parse', `HEAD:f${index}`))))
  for (const [index, content] of all.entries()) {
    const sha256 = createHash('sha256').update(content).digest('hex')
    expect(readings[index]).toMatchObject({ state: 'read', size: content.byteLength, sha256 })
  }
  const kept = readings.map((reading) => (reading.state === 'read' ? reading.bytes : undefined))
  expect(kept.map((bytes) => bytes && Buffer.from(bytes).toString('hex'))).toEqual(
    all.map((content) => (content === large ? undefined : content.toString('hex'))),
  )
  await blobs.close()
})

test('What is not there is gone, and does not stop the others.', async () => {
  using here = repository({ file: 'here' })
  const blobs = openBlobs({ folder: here.path, env: environment })
  const oids = ['1'.repeat(40), here.git('rev-parse', 'HEAD:file'), 'HEAD:file', '']
  const readings = await Promise.all(oids.map((oid) => blobs.read(oid)))
  expect(readings.map(({ state }) => state)).toEqual(['gone', 'read', 'gone', 'gone'])
  await blobs.close()
  expect(await blobs.read('2'.repeat(40))).toMatchObject({ state: 'gone' })
})

test('A revision gives its commit, and anything else none; no name asks two questions.', async () => {
  using here = repository({ file: 'here' })
  const head = here.git('rev-parse', 'HEAD')
  here.git('tag', '--annotate', '--message', 'x', 'v1')
  const blobs = openBlobs({ folder: here.path, env: environment })
  const revisions = ['HEAD', 'feature', 'v1', head.slice(0, 12), 'HEAD:file', 'HEAD^{tree}', 'nowhere', '', `HEAD\n${head}`]
  const commits = await Promise.all(revisions.map((revision) => blobs.commit(revision)))
  expect(commits).toEqual([head, head, head, head, ...Array<undefined>(5).fill(undefined)])
  expect(await blobs.read(here.git('rev-parse', 'HEAD:file'))).toMatchObject({ state: 'read', size: 4 })
  expect(await blobs.read(here.git('rev-parse', 'HEAD^{tree}'))).toMatchObject({ state: 'gone' })
  await blobs.close()
})
