import type { Severity } from '../manifest/index.ts'
import type { Verdict } from '../record/index.ts'

export const verdictSymbol: Readonly<Record<Verdict, string>> = {
  approved: '✅',
  'awaiting-approval': '⏳',
  rejected: '❌',
  overridden: '⚠️',
  'not-applicable': 'ℹ️',
  error: '❌',
}

export const severitySymbol: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }
