import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// Names without digests: the server gives every file an entity tag of its own.
export default defineConfig({
  plugins: [svelte()],
  base: '/',
  build: {
    outDir: process.env.ATTACHE_PAGE_OUT ?? '../../../target/classes/attache/app/http/page',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
});
