import { riskRule } from '../risky-setting.ts'

export const rule = riskRule({
  id: 'training/config-pickle',
  title: 'The training config reads and writes no pickle files',
  risk: 'pickle',
  presets: { recommended: 'error', strict: 'error' },
  fix: 'Use safetensors: loading a pickle runs whatever its maker put into it.',
})
