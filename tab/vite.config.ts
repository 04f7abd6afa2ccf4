import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  plugins: [react()],
  build: {
    outDir: join(import.meta.dirname, '../dist/tab'),
    emptyOutDir: true,
    target: 'es2023',
    reportCompressedSize: false,
    // Uncompressed; what travels is measured by the tests.
    chunkSizeWarningLimit: 600,
  },
})
