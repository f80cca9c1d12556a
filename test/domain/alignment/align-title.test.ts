import { alignerIn, firstOf, roleOf, standardTitle } from '../../support/alignment/title-world';
import { knownLabel, nearMiss } from '../../support/builders/title-lexicon';

const align = alignerIn();

describe('alignTitle', () => {
  it.each([
    ['Elevassistent', 'elevassistent'],
    ['  ELEVASSISTENT ', 'elevassistent'],
    ['elev assistent', 'elevassistent'],
    ['elev-assistent', 'elevassistent'],
    ['under sköterska', 'underskoterska'],
    ['usk', 'underskoterska'],
    ['elevass', 'elevassistent'],
    ['soc.sekr', 'socialsekreterare'],
    ['Leg. förskollärare', 'forskollarare'],
    ['förskollärare, 75 %', 'forskollarare'],
    ['Förskollärare Göteborg', 'forskollarare'],
    ['undersköterska avd 3', 'underskoterska'],
    ['barnskötarvikarie', 'barnskotare'],
    ['familjehemskonsulent', 'jobtech-familjehem'],
    ['Förskolechef', 'rektor-forskola'],
    ['F&ouml;rskoll&auml;rare', 'forskollarare'],
    ['under\u2011sköterska\u00A0', 'underskoterska'],
  ])('resolves %s, which is what a title is called', (label, title) => {
    const aligned = align(label);
    expect([aligned.status, firstOf(aligned)]).toEqual(['RESOLVED', title]);
  });

  it.each([
    ['förskolärare', 'forskollarare'],
    ['foerskollaerare', 'forskollarare'],
    ['förskollarare', 'forskollarare'],
    ['socialsekretare', 'socialsekreterare'],
    ['undersötkerska', 'underskoterska'],
    ['förskollärarinna', 'forskollarare'],
    ['waktmästare', 'jobtech-vaktmastare'],
    ['underskoterska', 'underskoterska'],
    ['underskötare', 'underskoterska'],
    ['undersköterskor', 'underskoterska'],
    ['elevresurs', 'elevassistent'],
    ['montessoriförskollärare', 'forskollarare'],
    ['undersköterska äldreboende', 'underskoterska'],
    ['kyrkovaktmästare', 'jobtech-kyrkvaktmastare'],
  ])('suggests, but does not resolve, what %s comes near', (label, title) => {
    const aligned = align(label);
    expect(firstOf(aligned)).toBe(title);
    expect(aligned.status).not.toBe('RESOLVED');
  });

  it.each(['outbildad barnskötare', 'barnskötare utan utbildning', 'förste förskollärare', 'Barnskötare outb'])(
    'does not resolve %s: rank and a lacking education make another title',
    (label) => {
      expect(align(label).status).not.toBe('RESOLVED');
    },
  );

  it.each(['', '   ', '75 %', 'natt', 'Vikarie, 75 %', 'xyzzy', '!!!', 'Qwrtpsdfg'])(
    'knows nothing of "%s"',
    (label) => {
      expect(align(label)).toEqual({ label, status: 'UNKNOWN', candidates: [] });
    },
  );

  it('calls a label ambiguous that two titles have, and tells what would decide', () => {
    const { status, candidates } = align('Rektor');
    expect(status).toBe('AMBIGUOUS');
    expect(candidates.slice(0, 2).map(({ title }) => title.slug)).toEqual(['rektor-forskola', 'rektor-skola']);
    expect(candidates[0]?.because.map(({ sv }) => sv).join(' ')).toContain('förskola');
  });

  it('holds titles of one label equally likely', () => {
    const [first, second] = align('Rektor').candidates;
    expect(first?.confidence).toBe(second?.confidence);
  });

  it('lets the field decide between titles of one label', () => {
    expect(align('Rektor', { field: 'Förskola' }).status).toBe('RESOLVED');
    expect(align('Rektor', { field: 'Kultur' }).status).toBe('AMBIGUOUS');
    expect(firstOf(align('Rektor', { field: 'Förskola' }))).toBe('rektor-forskola');
    expect(firstOf(align('Rektor', { field: 'Grundskola' }))).toBe('rektor-skola');
  });

  it("knows an employer's own title only there", () => {
    const own = align('Förskolebiträde', { organization: '1444' });
    expect([own.status, firstOf(own)]).toEqual(['RESOLVED', 'forskolebitrade-grastorp']);
    const elsewhere = align('Förskolebiträde', { organization: '1480' });
    expect(elsewhere.candidates.map(({ title }) => title.slug)).not.toContain('forskolebitrade-grastorp');
  });

  it('reads the abbreviation that a compound ends in, though it stands as a word in another label', () => {
    const knowing = alignerIn({
      lexicon: {
        abbreviations: [
          { form: 'bitr', standsFor: ['biträdande', 'biträde'] },
          { form: 'med sekr', standsFor: ['medicinsk sekreterare'] },
        ],
        knownLabels: [knownLabel('Personlig ass', [{ title: 'stodassistent' }], { certain: false })],
      },
    });
    expect([knowing('inköpsass').status, firstOf(knowing('inköpsass'))]).toEqual([
      'RESOLVED',
      'jobtech-inkopsassistent',
    ]);
    expect([knowing('stödbitr').status, firstOf(knowing('stödbitr'))]).toEqual(['RESOLVED', 'stodbitrade']);
    expect([knowing('socialsekr').status, firstOf(knowing('socialsekr'))]).toEqual(['RESOLVED', 'socialsekreterare']);
  });

  it('does not take a word of known parts for another that is misspelled', () => {
    const knowing = alignerIn({
      occupations: [
        { code: 'trafik', label: 'Körskola', group: '1' },
        { code: 'larare', label: 'Lärare', group: '2' },
      ],
    });
    expect(firstOf(knowing('körskollärare'))).toBe('jobtech-larare');
  });

  it('lets what an employer calls something win over what others do', () => {
    const inLinkoping = alignerIn({
      titles: [
        standardTitle('aktivitetsledare', 'Aktivitetsledare'),
        standardTitle('aktivitetsledare-linkoping', 'Aktivitetsledare', {
          kind: 'LOCAL',
          organization: '0580',
          role: 'ledare-outbildad',
        }),
      ],
      roles: [roleOf('aktivitetsledare', 'Aktivitetsledare', 'turism'), roleOf('ledare-outbildad', 'Ledare', 'fritid')],
    });
    expect(firstOf(inLinkoping('aktivitetsledare', { organization: '0580' }))).toBe('aktivitetsledare-linkoping');
    expect(firstOf(inLinkoping('aktivitetsledare'))).toBe('aktivitetsledare');
  });

  it('never suggests what a label is known not to be', () => {
    const knowing = alignerIn({ lexicon: { nearMisses: [nearMiss('Barnsköterska', [{ title: 'barnskotare' }])] } });
    expect(knowing('barnsköterska').candidates.map(({ title }) => title.slug)).not.toContain('barnskotare');
    expect(knowing('Barnsköterska, natt').candidates.map(({ title }) => title.slug)).not.toContain('barnskotare');
    expect(firstOf(knowing('Barnskötare'))).toBe('barnskotare');
    expect(firstOf(align('barnsköterska'))).toBe('barnskotare');
  });

  it('tells why what a label looks like is left out', () => {
    const knowing = alignerIn({
      occupations: [{ code: 'barnavdelning', label: 'Barnsköterska, sjukhus', group: '5323' }],
      lexicon: { nearMisses: [nearMiss('Barnsköterska', [{ title: 'barnskotare' }])] },
    });
    const { candidates } = knowing('barnsköterska');
    expect(candidates[0]?.title.slug).toBe('jobtech-barnavdelning');
    expect(candidates[0]?.because).toContainEqual({ sv: 'Det är något annat.', en: 'It is something else.' });
  });

  it('resolves what a lexicon is certain of, and suggests what it holds likely', () => {
    const knowing = alignerIn({
      lexicon: {
        knownLabels: [
          knownLabel('Resurspedagog', [{ title: 'elevassistent' }]),
          knownLabel('Skolstjärna', [{ title: 'elevassistent' }], { certain: false }),
        ],
      },
    });
    expect(knowing('resurspedagog').status).toBe('RESOLVED');
    const likely = knowing('skolstjärna');
    expect([likely.status, firstOf(likely)]).toEqual(['SUGGESTED', 'elevassistent']);
  });

  it('resolves what is certain though a likely label says the same, and not where that says something else', () => {
    const knowing = alignerIn({
      lexicon: {
        knownLabels: [
          knownLabel('Undersköterska natt', [{ title: 'underskoterska' }], { certain: false }),
          knownLabel('Barnskötare natt', [{ title: 'elevassistent' }], { certain: false }),
        ],
      },
    });
    const sure = knowing('usk natt');
    expect([sure.status, firstOf(sure), sure.candidates[0]?.match]).toEqual(['RESOLVED', 'underskoterska', 'NARROW']);
    const blocked = knowing('barnskötare natt');
    expect([blocked.status, firstOf(blocked)]).toEqual(['SUGGESTED', 'elevassistent']);
  });

  it('does not resolve a title without the unit beside it that titles are about', () => {
    const knowing = alignerIn({
      occupations: [{ code: 'team', label: 'Samordnare, team', group: '3' }],
    });
    expect(knowing('Barnskötare team').status).toBe('SUGGESTED');
    expect(knowing('Barnskötare team 3').status).toBe('RESOLVED');
    expect(knowing('Barnskötare avd').status).toBe('RESOLVED');
  });

  it('always thinks of the title that a compound ends in', () => {
    const among = alignerIn({
      occupations: [
        { code: 'kurator', label: 'Kurator', group: '1' },
        ...Array.from({ length: 40 }, (_, place) => ({
          code: `skol-${place}`,
          label: `Skol${'bdfghjkmpr'.charAt(place % 10)}u${'bdfg'.charAt(place / 10)}ekurator`,
          group: '2',
        })),
      ],
    });
    expect(among('skolkurator').candidates.map(({ title }) => title.slug)).toContain('jobtech-kurator');
  });

  it('calls a known label ambiguous that means several titles', () => {
    const knowing = alignerIn({
      lexicon: {
        knownLabels: [
          knownLabel('Omsorgare', [{ title: 'stodassistent' }, { title: 'underskoterska' }], {
            toldApartBy: { sv: 'Om arbetet gäller äldre.', en: 'Whether the work is with the elderly.' },
          }),
        ],
      },
    });
    const { status, candidates } = knowing('Omsorgare');
    expect(status).toBe('AMBIGUOUS');
    expect(candidates[0]?.because).toContainEqual({
      sv: 'Om arbetet gäller äldre.',
      en: 'Whether the work is with the elderly.',
    });
  });

  it.each([
    ['elevassistent', 'EXACT'],
    ['undersköterska natt', 'NARROW'],
    ['nattundersköterska', 'NARROW'],
    ['montessoriförskollärare', 'NARROW'],
    ['elevresurs', 'CLOSE'],
  ])('tells how %s matches its title: %s', (label, match) => {
    expect(align(label).candidates[0]?.match).toBe(match);
  });

  it('narrows the codes to the occupation that the label names', () => {
    const codesOf = (label: string): readonly string[] =>
      align(label).candidates[0]?.codes.map(({ code }) => code) ?? [];
    expect(codesOf('undersköterska mottagning')).toEqual(['avdelning', '5323']);
    expect(codesOf('undersköterska i hemtjänst')).toEqual(['hem', '5321']);
    expect(codesOf('undersköterska')).toEqual(['hem', 'avdelning', '5321', '5323']);
  });

  it('leaves out titles that the employer has rejected, and those not in use on the day', () => {
    expect(firstOf(align('elevassistent', { rejected: ['elevassistent'] }))).not.toBe('elevassistent');
    const ended = alignerIn({
      titles: [standardTitle('lots', 'Lots', { validTo: '2020-12-31' })],
      roles: [roleOf('lots', 'Lots', 'sjöfart')],
    });
    expect(ended('lots').status).toBe('UNKNOWN');
    expect(firstOf(ended('lots', { asOf: '2020-12-31' }))).toBe('lots');
  });

  it('lifts, but does not resolve, what other employers have chosen', () => {
    const chosenElsewhere = [{ title: 'stodassistent', employers: 14 }];
    const without = align('omsorgsresurs').candidates.find(({ title }) => title.slug === 'stodassistent');
    const aligned = align('omsorgsresurs', { chosenElsewhere });
    const lifted = aligned.candidates.find(({ title }) => title.slug === 'stodassistent');
    expect(lifted?.confidence).toBeGreaterThan(without?.confidence ?? 0);
    expect(aligned.status).not.toBe('RESOLVED');
    expect(lifted?.because.map(({ sv }) => sv)).toContain('14 andra arbetsgivare har valt titeln.');
  });

  it('explains itself in words', () => {
    const because = align('elevass').candidates[0]?.because ?? [];
    expect(because.map(({ sv }) => sv).join('; ')).toContain('(elevassistent)');
    expect(
      align('elevresurs')
        .candidates[0]?.because.map(({ sv }) => sv)
        .join('; '),
    ).toMatch(/Efterled \*resurs\*.*förled \*elev\*/u);
  });
});
