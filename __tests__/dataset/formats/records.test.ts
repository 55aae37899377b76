import { expect, test } from '@jest/globals'
import { outcomes, readFile } from '../dataset-files.ts'

test('Rows of CSV are objects by the names of the header; a quoted field may hold line ends.', async () => {
  const { rows } = await readFile('a.csv', '\ufeffprompt,answer\r\n"one\r\ntwo, ""three""",4\r\n\r\nfive,\r\n')
  expect(rows).toEqual([
    { state: 'read', line: 2, offset: 18, bytes: 23, value: { prompt: 'one\r\ntwo, "three"', answer: '4' } },
    { state: 'read', line: 5, offset: 45, bytes: 5, value: { prompt: 'five', answer: '' } },
  ])
})

test('The delimiter is the one that makes the most columns.', async () => {
  const read = async (name: string, text: string) => outcomes((await readFile(name, text)).rows)
  expect(await read('a.csv', 'a;b;c\n"1;2";3,5;4\n')).toEqual([{ a: '1;2', b: '3,5', c: '4' }])
  expect(await read('a.tsv', 'sentence \t label\none, two\t1\n')).toEqual([{ sentence: 'one, two', label: '1' }])
  expect(await read('a.csv', 'text\nhello\n')).toEqual([{ text: 'hello' }])
})

test('A quote inside of a plain field is text, as is what follows a closing quote.', async () => {
  const { rows } = await readFile('a.tsv', 'a\tb\nsay "hi"\t1\n5" pipe\t2\n')
  expect(outcomes(rows)).toEqual([
    { a: 'say "hi"', b: '1' },
    { a: '5" pipe', b: '2' },
  ])
})

test('A record with too many fields is rejected, one with too few is read and told.', async () => {
  const { rows } = await readFile('a.csv', 'a,b\n1,2,3\n4\n')
  expect(outcomes(rows)).toEqual(['it has 3 fields, the header names 2', { a: '4', b: null }])
  expect(rows[1]).toMatchObject({ issues: [{ code: 'missing-columns' }] })
})

test('A quote that is never closed spoils the last record alone.', async () => {
  const { rows } = await readFile('a.csv', 'a,b\n1,2\n"3,4\n5,6\n')
  expect(outcomes(rows)).toEqual([{ a: '1', b: '2' }, 'a quote is opened and not closed'])
})

test('A record that is not UTF-8 is rejected, its neighbours are read.', async () => {
  const bytes = Buffer.concat([Buffer.from('a,b\nü,2\n'), Buffer.from([0xff]), Buffer.from(',4\n5,6\n')])
  const { rows } = await readFile('a.csv', bytes)
  expect(outcomes(rows)).toEqual([{ a: 'ü', b: '2' }, expect.stringContaining('not UTF-8'), { a: '5', b: '6' }])
})

test('A record that is too long is rejected without being held, and the next one is read.', async () => {
  const long = `"${'x\n'.repeat(5000)}"`
  const { rows } = await readFile('a.csv', `a,b\n1,2\n${long},3\n4,5\n`, { blockBytes: 64, maxRowBytes: 500 })
  expect(outcomes(rows)).toEqual([
    { a: '1', b: '2' },
    expect.stringContaining('longer than 500 bytes'),
    { a: '4', b: '5' },
  ])
  expect(rows.map(({ line }) => line)).toEqual([2, 3, 5004])
})

test('Columns without a name, or with the same one, are told apart; __proto__ is a name like others.', async () => {
  const { rows } = await readFile('a.csv', ',a,a,__proto__\n0,1,2,3\n')
  const [row] = rows
  expect(row?.state === 'read' && Object.entries(Object(row.value))).toEqual([
    ['column 1', '0'],
    ['a', '1'],
    ['a.1', '2'],
    ['__proto__', '3'],
  ])
})

test('A file whose first record is data is refused: nobody can say what its columns are.', async () => {
  const { reading } = await readFile('a.csv', `${'a long sentence '.repeat(10)},yes\nb,no\n`)
  expect(reading).toMatchObject({ state: 'failed', problems: [{ code: 'unsupported-format', path: 'a.csv' }] })
})

test('Each line of a text file is a row.', async () => {
  const { rows, blankLines } = await readFile('a.txt', 'one\r\n\n two\n')
  expect(rows).toEqual([
    { state: 'read', line: 1, offset: 0, bytes: 3, value: { text: 'one' } },
    { state: 'read', line: 3, offset: 6, bytes: 4, value: { text: ' two' } },
  ])
  expect(blankLines).toBe(1)
})
