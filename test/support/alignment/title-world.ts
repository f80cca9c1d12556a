import type { Alignment, AlignmentQuery } from '../../../src/domain/alignment/alignment';
import { alignTitle } from '../../../src/domain/alignment/align-title';
import type { AlignmentSource } from '../../../src/domain/alignment/index/alignment-source';
import { buildAlignmentIndex } from '../../../src/domain/alignment/index/build-index';
import { usualThresholds } from '../../../src/domain/alignment/thresholds';
import type { Role } from '../../../src/domain/role/role';
import type { Occupation } from '../../../src/domain/title/occupation-register';
import type { Title } from '../../../src/domain/title/title';
import type { TitleLexicon } from '../../../src/domain/title/title-lexicon';
import { occupationRegister, titleLexicon } from '../builders/title-lexicon';

/** What a small world of titles holds beside the usual. */
export interface TitleWorld {
  readonly titles?: readonly Title[];
  readonly roles?: readonly Role[];
  readonly occupations?: readonly Occupation[];
  readonly lexicon?: Partial<TitleLexicon>;
}

/** A title that all agree on, and its role, by the same slug. */
export const standardTitle = (slug: string, label: string, parts: Partial<Title> = {}): Title => ({
  slug,
  label,
  language: 'SV',
  kind: 'STANDARD',
  role: slug,
  replacedBy: [],
  sources: [],
  ...parts,
});

export const roleOf = (slug: string, name: string, field: string, parts: Partial<Role> = {}): Role => ({
  slug,
  name: { sv: name, en: name },
  field,
  codes: [],
  tasks: [],
  sources: [],
  ...parts,
});

const usualRoles: readonly Role[] = [
  roleOf('elevassistent', 'Elevassistent', 'grundskola'),
  roleOf('stodassistent', 'Stödassistent', 'funktionshinder'),
  roleOf('stodbitrade', 'Stödbiträde', 'funktionshinder'),
  roleOf('barnskotare', 'Barnskötare', 'förskola'),
  roleOf('forskollarare', 'Förskollärare', 'förskola'),
  roleOf('socialsekreterare', 'Socialsekreterare', 'socialtjänst'),
  roleOf('rektor-forskola', 'Rektor, förskola', 'förskola'),
  roleOf('rektor-skola', 'Rektor, skola', 'grundskola'),
  roleOf('forskolebitrade', 'Förskolebiträde', 'förskola'),
  roleOf('underskoterska', 'Undersköterska', 'vård och omsorg', {
    codes: [
      { scheme: 'JOBTECH', code: 'hem', match: 'NARROW' },
      { scheme: 'JOBTECH', code: 'avdelning', match: 'NARROW' },
      { scheme: 'AF_SSYK', code: '5321', match: 'NARROW' },
      { scheme: 'AF_SSYK', code: '5323', match: 'NARROW' },
    ],
  }),
];

const usualTitles: readonly Title[] = [
  ...usualRoles
    .filter(({ slug }) => !slug.startsWith('rektor') && slug !== 'forskolebitrade')
    .map(({ slug, name }) => standardTitle(slug, name.sv)),
  standardTitle('rektor-forskola', 'Rektor'),
  standardTitle('rektor-skola', 'Rektor'),
  standardTitle('forskolechef', 'Förskolechef', {
    kind: 'FORMER',
    role: 'rektor-forskola',
    replacedBy: ['rektor-forskola'],
  }),
  standardTitle('forskolebitrade-grastorp', 'Förskolebiträde', {
    kind: 'LOCAL',
    organization: '1444',
    role: 'forskolebitrade',
  }),
];

const usualOccupations: readonly Occupation[] = [
  { code: 'hem', label: 'Undersköterska, hemtjänst, äldreboende och habilitering', group: '5321' },
  { code: 'avdelning', label: 'Undersköterska, vård- och specialavdelning och mottagning', group: '5323' },
  { code: 'familjehem', label: 'Familjehemssekreterare/Familjehemskonsulent', group: '2661' },
  { code: 'skolskoterska', label: 'Skolsköterska', group: '2233' },
  { code: 'vaktmastare', label: 'Vaktmästare', group: '5151' },
  { code: 'kyrkvaktmastare', label: 'Kyrkvaktmästare', group: '5153' },
  { code: 'kylmontor', label: 'Kylmontör', group: '7223' },
  { code: 'fritidskonsulent', label: 'Fritidskonsulent', group: '3423' },
  { code: 'inkopsassistent', label: 'Inköpsassistent', group: '4114' },
];

const usualLexicon: Partial<TitleLexicon> = {
  abbreviations: [
    { form: 'usk', standsFor: ['undersköterska'] },
    { form: 'ass', standsFor: ['assistent'] },
    { form: 'soc', standsFor: ['social'] },
    { form: 'sekr', standsFor: ['sekreterare'] },
  ],
  qualifiers: [
    { kind: 'SHIFT', words: ['natt', 'kväll'] },
    { kind: 'EMPLOYMENT', words: ['vikarie', 'timvikarie'] },
    { kind: 'UNIT', words: ['avd', 'team'] },
    { kind: 'LICENSED', words: ['legitimerad', 'leg', 'med utbildning'] },
    { kind: 'UNTRAINED', words: ['outbildad', 'outb', 'utan utbildning'] },
    { kind: 'RANK', words: ['förste', 'biträdande'] },
  ],
  relatedWords: [{ place: 'HEAD', words: ['assistent', 'resurs'] }],
};

/** Titles of schools, care and social services, some occupations, and a lexicon; and what is given. */
export const titleSource = ({
  titles = [],
  roles = [],
  occupations = [],
  lexicon = {},
}: TitleWorld = {}): AlignmentSource => {
  const named = [...usualOccupations, ...occupations];
  const derived = named.filter(({ code }) => code !== 'hem' && code !== 'avdelning');
  return {
    roles: [
      ...usualRoles,
      ...roles,
      ...derived.map(({ code, label, group }) =>
        roleOf(`jobtech-${code}`, label, 'annat', {
          codes: [
            { scheme: 'JOBTECH', code, match: 'EXACT' },
            { scheme: 'AF_SSYK', code: group, match: 'BROAD' },
          ],
        }),
      ),
    ],
    titles: [...usualTitles, ...titles, ...derived.map(({ code, label }) => standardTitle(`jobtech-${code}`, label))],
    registers: [occupationRegister(named)],
    lexicons: [titleLexicon('usual', usualLexicon), titleLexicon('given', lexicon)],
    places: [{ code: '1480', name: 'Göteborg', kind: 'MUNICIPALITY', memberOf: [] }],
  };
};

/** Aligns labels in a world of titles. */
export const alignerIn = (world: TitleWorld = {}): ((label: string, parts?: Partial<AlignmentQuery>) => Alignment) => {
  const index = buildAlignmentIndex(titleSource(world));
  return (label, parts = {}) => alignTitle(index, { label, asOf: '2026-11-01', limit: 5, ...parts }, usualThresholds);
};

/** The slug of the first candidate's title. */
export const firstOf = ({ candidates }: Alignment): string | undefined => candidates[0]?.title.slug;
