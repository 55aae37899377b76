import { frameworks } from '../../evidence/index.ts'
import { comparisonOf, unpinnedSources } from '../agreement/index.ts'
import { riskRule } from '../risky-setting.ts'

export const rule = riskRule({
  id: 'training/config-source',
  title: 'The training config pins the version of whatever it loads',
  risk: 'mutable-source',
  presets: { recommended: 'warning', strict: 'error' },
  values: 'sources, for example `s3://acme-training/**`',
  saidElsewhere: (subject, path, config) => unpinnedSources(comparisonOf(subject, path, config, frameworks)),
  fix: 'State the commit (40 hex digits) as its revision, or use files of the repository.',
})
