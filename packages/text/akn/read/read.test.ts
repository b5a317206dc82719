/** Akoma Ntoso that others wrote, and files that are none. */
import { expect, test } from 'vitest';
import { readAkn } from './index.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

function metaIn(language: string, day: string): string {
  return `<meta><identification source="#desk">
    <FRBRWork><FRBRdate date="${day}" name="adoption"/></FRBRWork>
    <FRBRExpression><FRBRlanguage language="${language}"/></FRBRExpression>
  </identification></meta>`;
}

const RESOLUTION = `<?xml version="1.0" encoding="UTF-8"?>
<an:akomaNtoso xmlns:an="${NAMESPACE}/WD17"><an:statement name="resolution">
${metaIn('eng', '2026-12-04')
  .replaceAll('</', '</an:')
  .replace(/<(?=\w)/g, '<an:')}
<an:preface><an:p><an:docNumber>81/7</an:docNumber>. <an:docTitle>Watching
   the lakes</an:docTitle></an:p></an:preface>
<an:preamble><an:formula name="enactingFormula"><an:p>The Assembly,</an:p></an:formula>
  <an:container name="akn4un:recalling"><an:p><an:i>Recalling</an:i> its resolution on lakes<an:authorialNote
    marker="1" placement="bottom"><an:p>Resolution 79/4.</an:p></an:authorialNote>,</an:p></an:container></an:preamble>
<an:mainBody>
  <an:paragraph eId="para_1"><an:num>1.</an:num><an:content><an:p><an:i>Decides</an:i> to establish a commission on lakes &amp; rivers by 2027;</an:p></an:content></an:paragraph>
  <an:paragraph eId="para_2"><an:num>2.</an:num><an:list><an:intro><an:p>Requests the Secretary:</an:p></an:intro>
    <an:point><an:num>(a)</an:num><an:content><an:p>To publish a survey;</an:p></an:content></an:point>
    <an:point><an:num>(b)</an:num><an:content><an:p>To report by 1 May 2027.</an:p></an:content></an:point></an:list>
    <an:alinea><an:content><an:p>The survey is public.</an:p></an:content></an:alinea></an:paragraph>
</an:mainBody>
<an:conclusions><an:p>4 December 2026</an:p></an:conclusions>
</an:statement></an:akomaNtoso>`;

function read(xml: string) {
  const result = readAkn(xml);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

test('a resolution, with an older namespace under a prefix', () => {
  const { provisions, commitments, notes, ...head } = read(RESOLUTION);
  expect(head).toMatchObject({
    format: 'akn',
    language: 'en',
    kind: 'resolution',
    symbol: '81/7',
    title: 'Watching the lakes',
    date: '2026-12-04',
    letter: null,
    masthead: ['81/7. Watching the lakes'],
  });
  expect(provisions.map(({ id, kind, number, text }) => [id, kind, number, text])).toEqual([
    ['enacting_1', 'enacting', null, 'The Assembly,'],
    ['pre_1', 'preambular', null, 'Recalling its resolution on lakes,'],
    ['para_1', 'paragraph', '1', 'Decides to establish a commission on lakes & rivers by 2027;'],
    ['para_2', 'paragraph', '2', ''],
    ['para_2__p_1', 'subparagraph', null, 'Requests the Secretary:'],
    ['para_2__point_a', 'point', '(a)', 'To publish a survey;'],
    ['para_2__point_b', 'point', '(b)', 'To report by 1 May 2027.'],
    ['para_2__p_2', 'subparagraph', null, 'The survey is public.'],
    ['closing_1', 'closing', null, '4 December 2026'],
  ]);
  expect(provisions[2]?.lines[0]).toBe(13);
  expect(notes).toEqual([{ mark: '1', text: 'Resolution 79/4.', place: 'pre_1' }]);
  expect(commitments.length).toBeGreaterThan(0);
});

test('an agreement with chapters and articles, in Russian', () => {
  const { kind, language, provisions } = read(`<akomaNtoso xmlns="${NAMESPACE}"><act name="treaty">
    ${metaIn('rus', '2027-02-01')}
    <preface><p><docTitle>Соглашение о наблюдении за озером</docTitle></p></preface>
    <preamble><recitals><recital><p>учитывая, что озеро общее,</p></recital></recitals>
      <formula name="enactingFormula"><p>согласились о нижеследующем:</p></formula></preamble>
    <body><chapter><num>Глава I</num><heading>Общие положения</heading>
      <article><num>Статья 1</num><heading>Термины</heading><paragraph><num>1.</num><content><p>Стороны измеряют уровень.</p></content></paragraph></article>
      <article><num>Статья 2</num><content><p>Стороны обмениваются данными.</p></content></article></chapter></body>
    <conclusions><container name="signatures"><p><signature>За Арданию</signature></p></container></conclusions>
  </act></akomaNtoso>`);
  expect({ kind, language }).toEqual({ kind: 'agreement', language: 'ru' });
  expect(provisions.map(({ id, number, text }) => [id, number, text])).toEqual([
    ['pre_1', null, 'учитывая, что озеро общее,'],
    ['enacting_1', null, 'согласились о нижеследующем:'],
    ['heading_1', 'Глава I', 'Общие положения'],
    ['art_1', 'Статья 1', ''],
    ['art_1__heading', null, 'Термины'],
    ['art_1__para_1', '1', 'Стороны измеряют уровень.'],
    ['art_2', 'Статья 2', 'Стороны обмениваются данными.'],
    ['signature_1', null, 'За Арданию'],
  ]);
});

test('a letter with a statement attached, in UTF-16', () => {
  const xml = `<akomaNtoso xmlns="${NAMESPACE}"><doc name="officialLetter">${metaIn('eng', '2026-05-20')}
    <preface><p><docTitle>Letter dated 20 May 2026</docTitle></p></preface>
    <mainBody><p>I transmit the statement.</p></mainBody>
    <attachments><attachment><heading>Annex</heading><doc name="declaration">${metaIn('eng', '2026-05-14')}
      <mainBody><paragraph><num>1</num><content><p>We will meet in 2027.</p></content></paragraph></mainBody>
    </doc></attachment></attachments></doc></akomaNtoso>`;
  const units = new Uint16Array([0xfeff, ...Array.from(xml, (character) => character.charCodeAt(0))]);
  const result = readAkn(new Uint8Array(units.buffer));
  if (!result.ok) throw new Error(result.fault.code);
  expect(result.value).toMatchObject({
    kind: 'declaration',
    date: '2026-05-14',
    letter: { date: '2026-05-20', text: ['Letter dated 20 May 2026', 'I transmit the statement.'] },
  });
  expect(result.value.commitments).toHaveLength(1);
});

const bodyOf = (language: string, body: string) =>
  read(
    `<akomaNtoso xmlns="${NAMESPACE}"><act>${metaIn(language, '2027-02-01')}<body>${body}</body></act></akomaNtoso>`,
  ).provisions.map(({ id, kind, number, text }) => [id, kind, number, text]);

test.each([
  ['1 -', '1'],
  ['1.-', '1'],
  ['１．', '１'],
  ['(a)', '(a)'],
  ['–', '–'],
])('the number %j is %j', (printed, number) => {
  const [paragraph] = bodyOf(
    'eng',
    `<paragraph><num>${printed}</num><content><p>We meet.</p></content></paragraph>`,
  );
  expect(paragraph?.[2]).toBe(number);
});

test('an article spelled out has the id of its number, and what is in it unnumbered is its text', () => {
  const paragraph = '<paragraph><content><p>Le lac est commun.</p></content></paragraph>';
  const article = `<article><num>Article premier</num><heading>Objet</heading>${paragraph}</article>`;
  expect(bodyOf('fra', article)).toEqual([
    ['art_1', 'paragraph', 'Article premier', ''],
    ['art_1__heading', 'heading', null, 'Objet'],
    ['art_1__p_1', 'subparagraph', null, 'Le lac est commun.'],
  ]);
  expect(bodyOf('fra', paragraph), 'alone it stays a paragraph').toEqual([
    ['para_1', 'paragraph', null, 'Le lac est commun.'],
  ]);
});

test('a list beside the text that opens it stands under it, with its marks', () => {
  const list = '<ul><li value="–"><p>to meet;</p></li><li><p>to write.</p></li></ul>';
  expect(bodyOf('eng', `<content><p>They agreed:</p>${list}</content>`)).toEqual([
    ['para_1', 'paragraph', null, 'They agreed:'],
    ['para_1__point_1', 'point', '–', 'to meet;'],
    ['para_1__point_2', 'point', null, 'to write.'],
  ]);
  expect(bodyOf('eng', list).map(([id]) => id)).toEqual(['point_1', 'point_2']);
});

const whole = (inside: string): string => `<akomaNtoso xmlns="${NAMESPACE}">${inside}</akomaNtoso>`;

test.each([
  ['nothing', '', 'damaged-file'],
  ['other XML', '<rss version="2.0"><channel/></rss>', 'form-not-supported'],
  ['no document', whole(''), 'not-a-statement'],
  ['a document without text', whole('<doc name="declaration"><mainBody/></doc>'), 'not-a-statement'],
  ['a tag that is never closed', whole('<doc>').slice(0, -13), 'damaged-file'],
  ['tags crossed', whole('<doc><p></doc></p>'), 'damaged-file'],
  ['an unknown entity', whole('<doc>&lol;</doc>'), 'damaged-file'],
  [
    'entities that grow',
    `<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]>${whole('<doc>&y;</doc>')}`,
    'damaged-file',
  ],
  [
    'an entity in another file',
    `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${whole('<doc>&x;</doc>')}`,
    'damaged-file',
  ],
  ['an attribute twice', whole('<doc name="a" name="b"/>'), 'damaged-file'],
  ['too deep', whole('<doc>'.repeat(300) + '</doc>'.repeat(300)), 'too-large'],
])('refuses %s', (_, xml, code) => {
  expect(readAkn(xml)).toMatchObject({ ok: false, fault: { code } });
});

test('more bytes than the limit are not looked at', () => {
  expect(readAkn(RESOLUTION, { limits: { bytes: 100 } })).toMatchObject({ fault: { code: 'too-large' } });
});

test('a damaged file is named with its line', () => {
  expect(readAkn(whole('\n\n<doc></dox>'))).toEqual({
    ok: false,
    fault: { code: 'damaged-file', evidence: { form: 'XML', line: 3, found: '</dox>' } },
  });
});

test('a file cut or changed anywhere is read or refused, never thrown at', () => {
  for (let at = 0; at < RESOLUTION.length; at += 7) {
    expect(readAkn(RESOLUTION.slice(0, at)).ok).toBe(false);
    expect(readAkn(`${RESOLUTION.slice(0, at)}<${RESOLUTION.slice(at)}`)).toHaveProperty('ok');
    expect(readAkn(RESOLUTION.slice(0, at) + RESOLUTION.slice(at + 3))).toHaveProperty('ok');
  }
});
