/** A gold text as pages of sites show it: among menus, notices, scripts and other news. */
import type { Piece } from './pieces.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const paragraph = ({ label, text, role }: Piece): string => {
  const words = escaped(label + text);
  if (role === 'title') return `<h1>${words}</h1>`;
  return role === 'heading' ? `<h3>${words}</h3>` : `<p>${words}</p>`;
};

/** Points in a list that the browser counts, where it counts them as they are printed. */
function texts(pieces: readonly Piece[]): string {
  const lines = pieces.map((piece) =>
    /^[a-z]\) $/.test(piece.label) ? `<ol type="a"><li>${escaped(piece.text)}</li></ol>` : paragraph(piece),
  );
  let letter = 0;
  const counted = lines.map((line) => {
    letter = line.startsWith('<ol') ? letter + 1 : 0;
    return line.replace('<ol type="a">', `<ol type="a" start="${letter}">`);
  });
  return counted.join('\n').replace(/<\/ol>\n<ol type="a" start="\d+">/g, '\n');
}

/** Three makers of sites: one marks the main part, one an article, one nothing but names and roles. */
const SITES: readonly ((pieces: readonly Piece[], language: string) => string)[] = [
  (pieces, language) => `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>Lake States</title>
<style>.consent{position:fixed}</style><script>window.dataLayer=[];</script></head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main id="content">
<nav aria-label="breadcrumb"><a href="/">Home</a> / <a href="/documents">Documents</a></nav>
${texts(pieces)}
<button type="button">Print</button>
</main>
<aside><h2>Other news</h2><p>1. The ministers met in Ostrel.</p></aside>
<footer><p>© Secretariat of the Lake States</p></footer>
<div class="consent" role="dialog" aria-label="Cookies"><p>We use cookies. By going on you agree.</p><button>Accept</button></div>
<script src="/app.js"></script>
</body></html>`,
  (pieces, language) => `<!doctype html>
<html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Document</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"1. Statement"}</script>
</head>
<body class="page-document">
<div id="cookie-banner" class="cookie-consent"><p>This site uses cookies.</p><a href="/privacy">Privacy</a></div>
<div class="top"><ul class="menu"><li><a href="/ru">RU</a></li><li><a href="/en">EN</a></li></ul></div>
<article class="document">
${texts(pieces)}
<!-- share -->
<div class="share" aria-hidden="true">f t v</div>
</article>
<div class="related"><h4>Related</h4><ul><li><a href="/1">Communiqué of 2025</a></li></ul></div>
<noscript><img src="/count.gif" alt="1"></noscript>
<footer>2026</footer>
</body>
</html>`,
  (
    pieces,
    language,
  ) => `<html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>Lake</title></head><body>
<div role="banner"><img src="logo.png" alt="Lake States"><div>Secretariat of the Lake States</div></div>
<div role="navigation"><a href="/a">A</a> <a href="/b">B</a></div>
<div role="main"><div class="text">
${texts(pieces)}
</div></div>
<div role="complementary"><p>Weather: 14°</p></div>
<div role="contentinfo">Port Ister, 2026</div>
<div role="alertdialog"><p>Cookies?</p></div>
</body></html>`,
];

/** @param maker which of the three: counted round */
export function pageOf(pieces: readonly Piece[], language: string, maker: number): string {
  return `${SITES[maker % SITES.length]?.(pieces, language) ?? ''}\n`;
}

/** The same for paper: a sheet with running head and foot. */
export function sheetOf(pieces: readonly Piece[]): string {
  return pieces.map(paragraph).join('\n');
}
