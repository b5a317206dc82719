import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * What SvelteKit does for each page that this site has no use for, left out when the code that writes pages is built.
 * Where a pattern is not found any more, pages are as right as before, and slower.
 */
const spared: readonly RegExp[] = [
  // <!--[--> and the like stand where a script would take a page up again; none does (see src/routes/+layout.ts),
  // and they are a sixth of a long page.
  /<!--(?:\[-?\d*!?|\])?-->/g,
  // The page cache names a page by head and address, and need not read it letter by letter to do so.
  /headers\.set\((['"])etag\1, `"\$\{hash\(transformed\)\}"`\)/g,
];

const spareReaders: Plugin = {
  name: 'spare-readers',
  apply: 'build',
  renderChunk(code) {
    if (this.environment.name !== 'ssr') return null;
    return { code: spared.reduce((rest, pattern) => rest.replaceAll(pattern, ''), code), map: null };
  },
};

export default defineConfig({
  plugins: [
    spareReaders,
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
