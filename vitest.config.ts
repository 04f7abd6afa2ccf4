import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**', 'node_modules/**'],
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // On a loaded build machine a browser or a connection may fail once; the report names every test that needed it.
    retry: process.env.CI ? 1 : 0,
  },
})
