/** A text beside a point: to its left, or to its right. */
export type Label = { readonly text: string; readonly x: number; readonly y: number; readonly isLeft: boolean }

type Named = { readonly text: string; readonly x: number; readonly y: number }

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

type Frame = Box & { readonly radius: number }

/** Names points, the first ones first, where there is room for a name; the others keep theirs in a tooltip. */
export function placedLabels(points: readonly Named[], frame: Frame): readonly Label[] {
  const taken: Box[] = points.slice(0, mostBoxes).map(({ x, y }) => boxAround(x, y, frame.radius))
  const labels: Label[] = []
  for (const point of points.slice(0, mostBoxes)) {
    if (labels.length === mostLabels) break
    const text = shortened(point.text)
    if (labels.some((other) => other.text === text)) continue
    const isFree = (box: Box): boolean => isInside(box, frame) && taken.every((other) => !overlap(box, other))
    const found = places(point, text, frame).find(({ box }) => isFree(box))
    if (!found) continue
    taken.push(found.box)
    labels.push(found.label)
  }
  return labels
}

const [mostLabels, mostBoxes, lineHeight, unitWidth] = [10, 200, 15, 7.4]

/** Beside the point first, then under and above it. */
const shifts = [0, 18, -18, 34, -34, 50] as const

type Place = { readonly label: Label; readonly box: Box }

function places({ x, y }: Named, text: string, { radius }: Frame): readonly Place[] {
  const long = Array.from(text).length * unitWidth
  return shifts.flatMap((down) =>
    [false, true].map((isLeft) => {
      const beside = down === 0 ? radius + 4 : -radius
      const at = Math.round(isLeft ? x - beside : x + beside)
      const line = Math.round(y + 4 + down)
      const left = isLeft ? at - long : at
      const box = { left, right: left + long, top: line - lineHeight + 3, bottom: line + 3 }
      return { label: { text, x: at, y: line, isLeft }, box }
    }),
  )
}

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function isInside(box: Box, { left, right, top, bottom }: Frame): boolean {
  return box.left >= left && box.right <= right && box.top >= top - 14 && box.bottom <= bottom
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 100))
  return characters.length > 24 ? `${characters.slice(0, 23).join('')}…` : text
}
