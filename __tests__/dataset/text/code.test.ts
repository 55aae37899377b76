import { expect, test } from '@jest/globals'
import { isCode } from '../../../src/dataset/text/index.ts'

test('Functions, markup, queries, data and fences are code.', () => {
  const code = [
    'def add(first, second):\n    total = first + second\n    return total\n',
    'function add(a, b) {\n  const sum = a + b;\n  return sum;\n}',
    '<html>\n  <head>\n    <title>Garden</title>\n  </head>\n</html>',
    "SELECT name, price FROM plants\nWHERE price > 3 AND name = 'rose';",
    '#include <stdio.h>\nint main(void) {\n  printf("hi\\n");\n  return 0;\n}',
    '{\n  "name": "rose",\n  "height": [1, 2]\n}',
    'Here it is:\n```python\nfor plant in garden:\n    plant.water(2)\n```\n',
  ]
  expect(code.filter((text) => !isCode(text))).toEqual([])
})

test('Prose, lists, tables of a few words and sums are none.', () => {
  const prose = [
    'Water the roses (in the morning), then cut them; that is all.',
    '1. Roses\n2. Tulips\n3. Lilies (white)\n',
    'Use `git log` to see what has changed, and read it from the bottom.',
    'Dear Anna,\n\nthank you for the flowers.\n\nYours,\nTom',
    'Two and two are four: 2 + 2 = 4, and so 4 - 2 = 2.',
    '玫瑰需要很多水和阳光。',
    '',
  ]
  expect(prose.filter(isCode)).toEqual([])
})
