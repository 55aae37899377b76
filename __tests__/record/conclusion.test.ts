import { describe, expect, it } from '@jest/globals'
import { conclusionOf, gravity, type Verdict } from '../../src/record/index.ts'

describe('conclusionOf', () => {
  it.each<[Verdict, string]>([
    ['approved', 'success'],
    ['overridden', 'success'],
    ['not-applicable', 'success'],
    ['awaiting-approval', 'action_required'],
    ['rejected', 'failure'],
    ['error', 'failure'],
  ])('maps %s to %s', (verdict, conclusion) => {
    expect(conclusionOf(verdict)).toBe(conclusion)
  })
})

describe('gravity', () => {
  it('orders verdicts from harmless to worst', () => {
    const order: Verdict[] = ['not-applicable', 'approved', 'overridden', 'awaiting-approval', 'rejected', 'error']
    expect(order.toReversed().toSorted((a, b) => gravity(a) - gravity(b))).toEqual(order)
  })
})
