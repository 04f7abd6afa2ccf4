import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 7_200_000,
    // A machine of CI may stand still for seconds; what fails twice is wrong.
    retry: process.env.CI ? 1 : 0,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
})
