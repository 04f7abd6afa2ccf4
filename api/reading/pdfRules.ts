/** Straight lines drawn on a page, in points from its lower left corner. */
export interface Rules {
  readonly across: { y: number; from: number; to: number }[]
  readonly down: { x: number; from: number; to: number }[]
}

export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

type Matrix = readonly [number, number, number, number, number, number]

const MAX_LINES = 5000
const MOVE = 0
const LINE = 1
const CURVE = 2
const CLOSE = 3
const STRAIGHT = 0.8

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

/** The horizontal and vertical edges among the paths that a page draws: the rules of its tables. */
export function ruledLines(operators: Operators, codes: Readonly<Record<string, number>>): Rules {
  const rules: Rules = { across: [], down: [] }
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  const saved: Matrix[] = []
  operators.fnArray.forEach((code, at) => {
    const args = operators.argsArray[at]
    if (code === codes.save) saved.push(matrix)
    else if (code === codes.restore) matrix = saved.pop() ?? matrix
    else if (code === codes.transform && Array.isArray(args))
      matrix = times(matrix, args as unknown as Matrix)
    else if (code === codes.constructPath && Array.isArray(args)) addPath(rules, args, matrix, codes)
  })
  return rules
}

function addPath(
  rules: Rules,
  args: unknown[],
  matrix: Matrix,
  codes: Readonly<Record<string, number>>,
): void {
  if (args[0] === codes.endPath || rules.across.length + rules.down.length > MAX_LINES) return
  const data = (args[1] as readonly unknown[] | undefined)?.[0]
  if (!(data instanceof Float32Array)) return
  let start: [number, number] | undefined
  let last: [number, number] | undefined
  const point = (x: number, y: number): [number, number] => [
    matrix[0] * x + matrix[2] * y + matrix[4],
    matrix[1] * x + matrix[3] * y + matrix[5],
  ]
  const draw = (to: [number, number]): void => {
    if (last) addEdge(rules, last, to)
    last = to
  }
  for (let at = 0; at < data.length; ) {
    const kind = data[at]
    if (kind === MOVE) {
      start = point(data[at + 1]!, data[at + 2]!)
      last = start
      at += 3
    } else if (kind === LINE) {
      draw(point(data[at + 1]!, data[at + 2]!))
      at += 3
    } else if (kind === CURVE) {
      last = point(data[at + 5]!, data[at + 6]!)
      at += 7
    } else if (kind === CLOSE) {
      if (start) draw(start)
      at += 1
    } else return
  }
}

function addEdge(rules: Rules, [x0, y0]: [number, number], [x1, y1]: [number, number]): void {
  if (Math.abs(y0 - y1) < STRAIGHT && Math.abs(x0 - x1) > 4)
    rules.across.push({ y: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) })
  else if (Math.abs(x0 - x1) < STRAIGHT && Math.abs(y0 - y1) > 4)
    rules.down.push({ x: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) })
}
