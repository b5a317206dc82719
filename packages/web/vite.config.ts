import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * Svelte writes <!--[--> and the like where a script would take a page up again. None does (see src/routes/+layout.ts),
 * and they are a sixth of a long page: so the code that writes pages is built without them.
 */
const withoutAnchors: Plugin = {
  name: 'without-anchors',
  apply: 'build',
  renderChunk(code, _chunk, _options, _meta) {
    if (this.environment.name !== 'ssr') return null;
    return { code: code.replaceAll(/<!--(?:\[-?\d*!?|\])?-->/g, ''), map: null };
  },
};

export default defineConfig({
  plugins: [
    withoutAnchors,
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
      compilerOptions: {
        // The name of a component's style stands at each of its elements, thousands of times on a long page.
        cssHash: ({ hash, css }) => `s${hash(css)}`,
      },
      // A page must read the same wherever it is cached: addresses of files do not depend on the page.
      paths: { relative: false },
    }),
  ],
  // Fonts and scripts stay files of their own, named by their content and cached for ever.
  build: { assetsInlineLimit: 0 },
});
