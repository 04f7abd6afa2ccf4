import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 7_200_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
})
