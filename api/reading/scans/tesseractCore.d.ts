declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  const open: (options: Record<string, unknown>) => Promise<unknown>
  export default open
}
