/** A list of 32-bit numbers that grows. */
export type GrowingNumbers = { numbers: Uint32Array<ArrayBuffer>; length: number }

export function growingNumbers(): GrowingNumbers {
  return { numbers: new Uint32Array(4096), length: 0 }
}

export function push(list: GrowingNumbers, value: number): void {
  if (list.length === list.numbers.length) {
    const larger = new Uint32Array(2 * list.length)
    larger.set(list.numbers)
    list.numbers = larger
  }
  list.numbers[list.length] = value
  list.length += 1
}

/** The list, in an array of its own length. */
export function taken(list: GrowingNumbers): Uint32Array<ArrayBuffer> {
  return list.numbers.slice(0, list.length)
}
