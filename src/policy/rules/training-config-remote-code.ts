import { riskRule } from '../risky-setting.ts'

export const rule = riskRule({
  id: 'training/config-remote-code',
  title: 'The training config runs no code that a model or dataset brings along',
  risk: 'remote-code',
  presets: { recommended: 'warning', strict: 'error' },
  fix:
    'Remove it: transformers has most architectures built in. If the code is needed, review it at a pinned revision ' +
    'and declare `trust_remote_code: true` in the manifest.',
})
