import { expect, test } from '@jest/globals'
import { html } from '../../../src/report/dataset-html/html.ts'

test('A text can end neither an attribute nor an element, and markup that was made stays as it is.', () => {
  const text = '"\'<b>&`='
  const written = '&#34;&#39;&#60;b&#62;&#38;&#96;&#61;'
  const inner = html`<i title="${text}">${text}</i>`
  expect(inner.markup).toBe(`<i title="${written}">${written}</i>`)
  expect(html`<p>${inner}${[inner, inner]}${7}</p>`.markup).toBe(`<p>${inner.markup.repeat(3)}7</p>`)
})
