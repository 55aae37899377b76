import { expect } from '@jest/globals'
import {
  defaultShapeSettings,
  exampleOf,
  type ExampleReading,
  type ShapeSettings,
} from '../../../src/dataset/shapes/index.ts'

type Read = Extract<ExampleReading, { state: 'example' }>

/** The example that a row is read as. */
export function read(row: unknown, settings: Partial<ShapeSettings> = {}): Read {
  const reading = exampleOf(row, { ...defaultShapeSettings, ...settings })
  expect(reading).toMatchObject({ state: 'example' })
  if (reading.state !== 'example') throw new Error('no example')
  return reading
}

/** A row's exchanges in one line each: `prompt / prompt > response`, `-` before unwanted ones and `#` before labels. */
export function exchanges(row: unknown, settings: Partial<ShapeSettings> = {}): string[] {
  const signs = { wanted: '', unwanted: '- ', label: '# ' }
  return read(row, settings).example.exchanges.map(
    ({ prompt, response, kind }) => `${signs[kind]}${prompt.join(' / ')} > ${response}`,
  )
}

export function issues(row: unknown, settings: Partial<ShapeSettings> = {}): string[] {
  const reading = exampleOf(row, { ...defaultShapeSettings, ...settings })
  return reading.state === 'unknown' ? [] : reading.issues.map(({ code }) => code)
}
