import { riskRule } from '../risky-setting.ts'

export const rule = riskRule({
  id: 'training/config-secret',
  title: 'The training config holds no tokens, keys or passwords',
  risk: 'secret',
  presets: { recommended: 'error', strict: 'error' },
  fix:
    'Revoke it where it was issued (deleting it here leaves it in the history), and let the job read a new one from ' +
    'its environment.',
})
