import { describe, expect, it } from '@jest/globals'
import { annotations } from '../../src/report/annotations.ts'
import { workflowCommands } from '../../src/report/index.ts'
import { approved, finding, judgedOf, rejected } from './judgements.ts'

const first = (facts: Partial<Parameters<typeof finding>[0]>) => {
  const one = finding({ rule: 'a/b', severity: 'error', message: 'm', ...facts })
  return annotations([judgedOf({ ...approved, findings: [one] })]).batches[0]?.[0]
}

describe('annotations', () => {
  it('come errors first, and waived findings last, as notices', () => {
    const levels = annotations([judgedOf(rejected)])
      .batches.flat()
      .map((one) => [one.annotation_level, one.title])
    expect(levels).toEqual([
      ['failure', 'base-model/pinned'],
      ['failure', 'dataset/matches'],
      ['warning', 'dataset/license'],
      ['notice', 'training/remote-code'],
    ])
  })

  it('have columns on one line alone, the last one included', () => {
    expect(first({ line: 8, column: 13, endLine: 8, endColumn: 17 })).toMatchObject({
      start_line: 8,
      end_line: 8,
      start_column: 13,
      end_column: 16,
    })
    expect(first({ line: 8, column: 13, endLine: 8, endColumn: 13 })).toMatchObject({
      start_column: 13,
      end_column: 13,
    })
    expect(first({ line: 8, column: 13 })).not.toHaveProperty('start_column')
    const block = first({ line: 8, column: 3, endLine: 11, endColumn: 1 })
    expect(block).toMatchObject({ start_line: 8, end_line: 10 })
    expect(block).not.toHaveProperty('start_column')
  })

  it('leave out findings that have no file', () => {
    expect(first({ path: '' })).toBeUndefined()
  })

  it('keep to GitHub’s limits for titles and messages', () => {
    const long = '\u{E0041}'.repeat(100_000)
    const shown = first({ rule: `x/${long}`, message: long, fix: long })
    expect(Buffer.byteLength(shown?.message ?? '')).toBeLessThan(64 * 1024)
    expect(shown?.title.length).toBeLessThanOrEqual(255)
  })
})

describe('workflowCommands', () => {
  it('place a finding as the runner reads it', () => {
    const one = finding({
      rule: 'a/b',
      severity: 'warning',
      message: 'm',
      path: 'a.yaml',
      line: 8,
      column: 13,
      endLine: 8,
      endColumn: 17,
      help: 'https://x',
    })
    expect(workflowCommands([one])).toEqual([
      '::warning file=a.yaml,line=8,endLine=8,col=13,endColumn=16,title=a/b::m%0Ahttps://x',
    ])
  })

  it('let no text start another command or property', () => {
    const evil = 'x\r\n::set-output name=a::b%0A,file=/etc::,:'
    const one = finding({ rule: evil, severity: 'error', message: evil, path: evil, fix: evil, help: evil })
    const [line = ''] = workflowCommands([one])
    expect(line).not.toMatch(/[\r\n]/)
    const properties = line
      .slice('::error '.length, line.indexOf('::', 2))
      .split(',')
      .map((pair) => pair.split('=')[0])
    expect(properties).toEqual(['file', 'line', 'endLine', 'col', 'title'])
  })

  it('have no place when the finding is about the pull request', () => {
    expect(workflowCommands([finding({ rule: 'a/b', severity: 'error', message: 'm', path: '', help: 'h' })])).toEqual([
      '::error title=a/b::m%0Ah',
    ])
  })
})
