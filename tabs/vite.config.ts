import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** The tabs, built into dist/tabs. Every page is a chunk of its own. */
export default defineConfig({
  root: `${here}/client`,
  base: '/tabs/',
  plugins: [react()],
  build: {
    outDir: `${here}/../dist/tabs`,
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: { index: `${here}/client/index.html`, offline: `${here}/client/offline-worker.ts` },
      output: {
        // A worker is found by its name for good: the address is where the browser looks for a newer one.
        entryFileNames: ({ name }) =>
          name === 'offline' ? '[name].js' : 'assets/[name]-[hash].js',
      },
    },
  },
});
