import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { isSameFile } from '../../src/starter/index.ts'

test('Two paths are one file by any spelling, link or hard link, and what is not there is no file.', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'same-file-'))
  try {
    const at = (name: string): string => join(folder, name)
    writeFileSync(at('a.yml'), 'a')
    writeFileSync(at('b.yml'), 'a')
    symlinkSync('a.yml', at('link.yml'))
    linkSync(at('a.yml'), at('hard.yml'))
    const same = ['a.yml', './x/../a.yml', 'link.yml', 'hard.yml'].map((name) => isSameFile(at('a.yml'), at(name)))
    expect(await Promise.all(same)).toEqual([true, true, true, true])
    const others = ['b.yml', 'absent.yml', '.'].map((name) => isSameFile(at('a.yml'), at(name)))
    expect(await Promise.all(others)).toEqual([false, false, false])
    expect(await isSameFile(at('absent.yml'), at('absent.yml'))).toBe(false)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
