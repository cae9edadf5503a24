import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** The page that looks like Teams, built into dist/shell. Adaptive Cards and each screen are chunks of their own. */
export default defineConfig({
  root: `${here}/client`,
  base: '/shell/',
  plugins: [react()],
  build: {
    outDir: `${here}/../../../dist/shell`,
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 800,
  },
});
