import { readTitles, refusalOf } from '../../support/title-files';
import { sheetBytes } from '../../support/workbooks';

const labels = (content: string | Uint8Array, column?: string) =>
  readTitles(content, { column }).titles.map(({ label }) => label);

describe('the columns of a list', () => {
  it.each([
    'titel',
    'Befattning',
    'BEFATTNINGSBENÄMNING',
    'Yrkesbenämning',
    'Benämning',
    'Yrkestitel',
    'Tjänstetitel',
    'Tjänst',
    'Roll',
    'Job title',
    'Title',
    'Position',
    'Befattning (klartext)',
    'titel:',
    'Bef',
    'Bef.ben.',
    'Befattn.',
  ])('hold the titles under %s', (header) => {
    expect(labels(`Område;${header}\nVård;Kock\nVård;Kock`)).toEqual(['Kock', 'Kock']);
  });

  it.each([
    ['antal', 'people', '12'],
    ['Antal anställda', 'people', '12'],
    ['Antal tillsvidareanställda 2025-11-01', 'people', '12'],
    ['Headcount', 'people', '12'],
    ['Förvaltning', 'field', 'Vård'],
    ['Verksamhet', 'field', 'Vård'],
    ['Enhet', 'field', 'Vård'],
    ['Avdelning', 'field', 'Vård'],
    ['Sektor', 'field', 'Vård'],
    ['Område', 'field', 'Vård'],
    ['Arbetsplats', 'field', 'Vård'],
    ['Unit', 'field', 'Vård'],
    ['Department', 'field', 'Vård'],
    ['AID', 'aid', '207023'],
    ['AID-kod', 'aid', '207023'],
    ['AID-etikett', 'aid', '207023'],
  ])('tell by the name %s what they are for', (header, part, cell) => {
    expect(readTitles(`titel;${header}\nKock;${cell}`).titles).toMatchObject([{ label: 'Kock', [part]: cell }]);
  });

  it('prefer the surest name, and one that holds words to one that holds codes', () => {
    expect(labels('Roll;Titel\nchef;Rektor')).toEqual(['Rektor']);
    expect(labels('Titel;Befattning\n4711;Rektor')).toEqual(['Rektor']);
    expect(readTitles('titel;enhet;verksamhet\nKock;Ekbacken;Vård').titles).toMatchObject([{ field: 'Vård' }]);
  });

  it('may come below some lines of a report, which are left out', () => {
    const file = readTitles('Befattningar i kommunen\nUttag 2025-11-01;;\n\nNr;Befattning;Antal\n1;Kock;3\n2;Lärare;4');
    expect(file.columns).toEqual(['Nr', 'Befattning', 'Antal']);
    expect(file.titles).toMatchObject([
      { row: 5, label: 'Kock', people: '3' },
      { row: 6, label: 'Lärare', people: '4' },
    ]);
    expect(file.rows).toEqual([
      { row: 5, cells: ['1', 'Kock', '3'] },
      { row: 6, cells: ['2', 'Lärare', '4'] },
    ]);
  });

  it('are found by what stands in them where they have no names', () => {
    const file = readTitles('A1;Kock;Måltid\nA2;Måltidsbiträde;Måltid\nB1;Lärare;Skola\nB2;Rektor;Skola');
    expect(file.titles.map(({ label }) => label)).toEqual(['Kock', 'Måltidsbiträde', 'Lärare', 'Rektor']);
    expect(file.columns).toEqual(['Kolumn A', 'Kolumn B', 'Kolumn C']);
  });

  it('may be a single one without a name', () => {
    expect(labels('Kock\nLärare\nRektor, förskola')).toEqual(['Kock', 'Lärare', 'Rektor, förskola']);
  });

  it('are found by how titles end, not by how many different texts there are', () => {
    const people = 'Anna Svensson;Undersköterska\nErik Lindqvist;Undersköterska\nVincent Ek;Kock\nPer Alm;usk natt';
    expect(labels(people)).toEqual(['Undersköterska', 'Undersköterska', 'Kock', 'usk natt']);
    expect(labels('Kort;Vad\nTillsvidare;Vårdbiträde\nVisstid;Rektor')).toContain('Rektor');
  });

  it('may be named by whoever reads the list, by name or letter', () => {
    const text = 'Kod;Text;Ord\n1;Kock;a\n2;Lärare;b';
    expect(labels(text, 'text')).toEqual(['Kock', 'Lärare']);
    expect(labels(text, 'C')).toEqual(['Ord', 'a', 'b']);
  });

  it('are found in a workbook as in a text', async () => {
    const bytes = await sheetBytes([
      ['Förvaltning', 'Titel', 'Antal'],
      ['Vård', 'Kock', 3],
    ]);
    expect(readTitles(bytes).titles).toEqual([{ row: 2, label: 'Kock', people: '3', field: 'Vård', aid: '' }]);
  });
});

describe('a list in which the titles cannot be found', () => {
  it('is refused with the columns that there are and how to name one', () => {
    expect(refusalOf('Antal;Område;Ord;Andra\n1;Vård;Kock;Bagare\n2;Skola;Lärare;Målare')).toEqual([
      'Det går inte att avgöra vilken kolumn som har titlarna. Kalla kolumnen ”titel”, eller ange den med namn eller bokstav. Kolumnerna är A (Antal), B (Område), C (Ord), D (Andra).',
    ]);
  });

  it('is refused without telling what stands in a column that has no name', () => {
    expect(refusalOf('Kock;Målare\nLärare;Bagare')[0]).toMatch(/Kolumnerna är A, B\.$/u);
  });

  it('is refused when there is no column of the name given', () => {
    expect(refusalOf('titel;antal\nKock;3', { column: 'yrke' })).toEqual([
      'Filen har ingen kolumn med det namnet. Kalla kolumnen ”titel”, eller ange den med namn eller bokstav. Kolumnerna är A (titel), B (antal).',
    ]);
  });
});

describe('a list that may be of persons', () => {
  it.each([
    ['Medarb;Bef', 'Anna Svensson;Kock\nErik Ek;Kock'],
    ['Anst.namn;Befattn.', 'Anna Svensson;Kock\nErik Ek;Kock'],
    ['Efternamn, förnamn;Befattning', 'Svensson, Anna;Kock\nEk, Erik;Kock'],
    ['Namn;Jobb', 'Anna Svensson;Kock\nErik Ek;Kock'],
    ['Befattning;Närmaste chef', 'Kock;Anna Svensson\nKock;Erik Ek'],
  ])('has none of them among its titles under %s', (heading, rows) => {
    expect(labels(`${heading}\n${rows}`)).toEqual(['Kock', 'Kock']);
  });

  it.each(['Anna Svensson\nErik Ek\nVera Kant', 'Anna Svensson;Zxcvbn\nErik Ek;Qwerty', 'Vem;Vad\nAnna Ek;Zxcvbn'])(
    'is refused where nothing reads like titles: %j',
    (text) => {
      expect(refusalOf(text)[0]).toMatch(/^Det går inte att avgöra vilken kolumn som har titlarna\./u);
    },
  );
});

describe('a column that tells who somebody is', () => {
  const text = 'Namn;Personnr;Befattning;Enhet\nAda Ek;19850101-1234;Kock;850202-5678\nBo Alm;;Lärare;850303-9012';

  it('is never taken up among the titles', () => {
    const { titles } = readTitles(text);
    expect(titles.map(({ label }) => label)).toEqual(['Kock', 'Lärare']);
    expect(JSON.stringify(titles)).not.toMatch(/Ada|Bo Alm|1234|5678|9012/u);
  });

  it('is not taken for the titles, even when somebody says so', () => {
    expect(refusalOf(text, { column: 'Namn' })).toEqual([
      'Kolumnen ser ut att innehålla personuppgifter. En kolumn med titlar. Ta bort kolumner med personuppgifter.',
    ]);
    expect(refusalOf('Ada 850101-1234\nBo 850202-5678')[0]).toMatch(/^Det går inte att avgöra .* Kolumnerna är A\.$/u);
  });

  it('is left alone in the rows, which go back to whoever sent them', () => {
    expect(readTitles(text).rows[0]?.cells).toEqual(['Ada Ek', '19850101-1234', 'Kock', '850202-5678']);
  });

  it('is not one that names something else', () => {
    expect(readTitles('Enhetsnamn;Titel\nEkbacken;Kock').columns).toEqual(['Enhetsnamn', 'Titel']);
    expect(labels('Befattningsnamn;Antal\nKock;3')).toEqual(['Kock']);
  });
});
