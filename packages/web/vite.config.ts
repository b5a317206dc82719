import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    sveltekit({
      // Compression is the page cache's and the proxy's matter for pages; files are compressed once, here.
      adapter: adapter({ precompress: true }),
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          'img-src': ['self', 'data:'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
      // A component's few lines of style come with the page; only larger sheets are files of their own.
      inlineStyleThreshold: 4096,
      // A page must read the same wherever it is cached: addresses of files do not depend on the page.
      paths: { relative: false },
    }),
  ],
  // Fonts and scripts stay files of their own, named by their content and cached for ever.
  build: { assetsInlineLimit: 0 },
});
