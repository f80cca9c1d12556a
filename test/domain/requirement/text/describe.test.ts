import fc from 'fast-check';
import type { Expression } from '../../../../src/domain/requirement/expression';
import { describe as describeRequirement } from '../../../../src/domain/requirement/text/describe';
import { headline } from '../../../../src/domain/requirement/text/headline';
import type { Naming } from '../../../../src/domain/requirement/text/naming';
import { languages, type Language } from '../../../../src/domain/text/language';
import { naming } from '../../../support/builders/naming';
import {
  allOf,
  anyOf,
  assigned,
  atLeast,
  competent,
  employed,
  holds,
  months,
  points,
  seqf,
  step,
} from '../../../support/builders/requirement';
import { anyExpression } from '../../../support/completions/any-expression';

const package1 = holds('yrkespaket-barnskotare');
const package2 = holds('yrkespaket-elevassistent');
const proof = holds('bevis-underskoterska');
const years = months(36, { roles: ['barnskotare'] });
const deepened = assigned('levla', 'fordjupad');

const leaves: readonly (readonly [Expression, string, string])[] = [
  [package1, 'Yrkespaket barnskötare', 'Vocational package for childcare workers'],
  [holds('unknown-paper'), 'Unknown-paper', 'Unknown-paper'],
  [
    holds('yh', { minimumSeqfLevel: 5 }),
    'YH-examen på SeQF-nivå 5 eller högre',
    'HVE diploma at SeQF level 5 or higher',
  ],
  [
    holds('yh', { courses: ['omvardnad-1'] }),
    'YH-examen med kursen Omvårdnad 1',
    'HVE diploma with the course Omvårdnad 1',
  ],
  [
    holds('yrkespaket-barnskotare', { courses: ['omvardnad-1', 'social-omsorg-1'], begunBefore: '2023-07-01' }),
    'Yrkespaket barnskötare med kurserna Omvårdnad 1 och Social omsorg 1, där studierna påbörjades före den 1 juli 2023',
    'Vocational package for childcare workers with the courses Omvårdnad 1 and Social omsorg 1, with studies begun before 1 July 2023',
  ],
  [
    holds('yh', { begunFrom: '1994-07-01', begunBefore: '2023-07-01', issuedFrom: '2000-01-01' }),
    'YH-examen, där studierna påbörjades från och med den 1 juli 1994 men före den 1 juli 2023 och som utfärdades den 1 januari 2000 eller senare',
    'HVE diploma, with studies begun from 1 July 1994 on but before 1 July 2023 and issued on 1 January 2000 or later',
  ],
  [
    points(500, { area: 'barn och utbildning' }),
    'Minst 500 gymnasiepoäng inom barn och utbildning',
    'At least 500 upper secondary credits in “barn och utbildning”',
  ],
  [
    points(1, { courses: ['omvardnad-1'], unit: 'HP' }),
    'Minst 1 högskolepoäng från kursen Omvårdnad 1',
    'At least 1 higher education credit from the course Omvårdnad 1',
  ],
  [
    points(200, { courses: ['omvardnad-1', 'social-omsorg-1'], unit: 'YHP' }),
    'Minst 200 yrkeshögskolepoäng från kurserna Omvårdnad 1 och Social omsorg 1',
    'At least 200 higher vocational education credits from the courses Omvårdnad 1 and Social omsorg 1',
  ],
  [seqf(5), 'En kvalifikation på SeQF-nivå 5 eller högre', 'A qualification at SeQF level 5 or higher'],
  [
    seqf(8, 'pedagogik'),
    'En kvalifikation på SeQF-nivå 8 inom pedagogik',
    'A qualification at SeQF level 8 in “pedagogik”',
  ],
  [
    competent('handledning', 2),
    'Kompetensen ”Handledning” bedömd till nivå 2 eller högre',
    'The competence “Supervision” assessed at level 2 or higher',
  ],
  [years, 'Minst 36 månaders arbete som barnskötare', 'At least 36 months of work as a childcare worker'],
  [
    months(1, { roles: ['underskoterska', 'elevassistent'] }),
    'Minst 1 månads arbete som undersköterska eller elevassistent',
    'At least 1 month of work as an assistant nurse or a pupil assistant',
  ],
  [
    months(12, { field: 'förskola', weighted: true }),
    'Minst 12 månaders arbete inom förskola (deltid räknas efter sin procent)',
    'At least 12 months of work in “förskola” (part-time counts by its percent)',
  ],
  [
    employed({ titles: ['underskoterska'], forms: ['PERMANENT'], on: '2023-07-01' }),
    'Tillsvidareanställning som undersköterska den 1 juli 2023',
    'Permanent employment as an assistant nurse on 1 July 2023',
  ],
  [
    employed({ titles: ['vardbitrade', 'lss-handlaggare'], forms: ['FIXED_TERM', 'PROBATIONARY', 'HOURLY'] }),
    'Visstidsanställning, provanställning eller timanställning som vårdbiträde eller LSS-handläggare',
    'Fixed-term, probationary or hourly employment as a care aide or an LSS case officer',
  ],
  [employed(), 'Anställning', 'Employment'],
  [deepened, 'Uppdrag på nivån fördjupad', 'An assignment at the level deepened'],
  [
    assigned('levla', 'fordjupad', 'underskoterska'),
    'Uppdrag på nivån fördjupad som undersköterska',
    'An assignment at the level deepened as an assistant nurse',
  ],
  [
    step('malmo', 'sjalvstandig'),
    'Uppfyllda krav för trappsteget ”Självständig” i ”Malmös nivåer”',
    "Fulfilled demands of the step “Independent” of “Malmö's levels”",
  ],
];

const names: readonly (readonly [Expression, string, string])[] = [
  [competent('fardighet', 1), 'Kompetensen ”Malmös kriterier” bedömd', "The competence “Malmö's criteria” assessed"],
  [
    competent('handledning', 4),
    'Kompetensen ”Handledning” bedömd till nivå 4',
    'The competence “Supervision” assessed at level 4',
  ],
  [
    employed({ titles: ['rektor', 'underskoterska'] }),
    'Anställning som rektor eller undersköterska',
    'Employment as “Rektor” or an assistant nurse',
  ],
  [
    step('annan', 'sjalvstandig'),
    'Uppfyllda krav för trappsteget ”Självständig”',
    'Fulfilled demands of the step “Independent”',
  ],
  [
    anyOf(proof, holds('svenska-1')),
    'Antingen bevis som undersköterska eller Svenska 1 (SVESVE01)',
    'Either proof as assistant nurse or Swedish 1',
  ],
  [
    anyOf(proof, holds('psykosocialt')),
    'Antingen bevis som undersköterska eller Psykosocialt arbete (före GY11)',
    'Either proof as assistant nurse or Psychosocial work (before 2011)',
  ],
  [
    points(1240, { area: 'vård och omsorg' }),
    'Minst 1\u00a0240 gymnasiepoäng inom vård och omsorg',
    'At least 1,240 upper secondary credits in “vård och omsorg”',
  ],
  [
    points(12_345.5, { area: 'vård', unit: 'HP' }),
    'Minst 12\u00a0345,5 högskolepoäng inom vård',
    'At least 12,345.5 higher education credits in “vård”',
  ],
  [
    points(999, { area: 'vård' }),
    'Minst 999 gymnasiepoäng inom vård',
    'At least 999 upper secondary credits in “vård”',
  ],
  [
    holds('yh', { courses: ['anatomi', 'omvardnad-1', 'social-omsorg-1'] }),
    'YH-examen med kurserna Anatomi och fysiologi, Omvårdnad 1 och Social omsorg 1',
    'HVE diploma with the courses Anatomi och fysiologi, Omvårdnad 1 and Social omsorg 1',
  ],
  [
    holds('yh', { courses: ['forskola', 'omvardnad-1'] }),
    'YH-examen med kurserna ”Förskola, skola, fritidshem” och Omvårdnad 1',
    'HVE diploma with the courses “Preschool, school, educare” and Omvårdnad 1',
  ],
  [
    anyOf(holds('socionomexamen'), holds('annan-examen')),
    'Antingen socionomexamen eller annan examen för barn- och ungdomsvård',
    'Either social work degree or other degree for care of children and the young',
  ],
];

const trees: readonly (readonly [Expression, string, string])[] = [
  [allOf(), 'Inget särskilt krav', 'Nothing in particular'],
  [anyOf(), 'Något som inte kan uppfyllas', 'Something that cannot be met'],
  [allOf(anyOf(proof)), 'Bevis som undersköterska', 'Proof as assistant nurse'],
  [
    allOf(package1, proof, deepened),
    'Yrkespaket barnskötare, bevis som undersköterska och uppdrag på nivån fördjupad',
    'Vocational package for childcare workers, proof as assistant nurse and an assignment at the level deepened',
  ],
  [
    allOf(package1, anyOf(years, deepened)),
    'Yrkespaket barnskötare och dessutom antingen minst 36 månaders arbete som barnskötare eller uppdrag på nivån fördjupad',
    'Vocational package for childcare workers and in addition either at least 36 months of work as a childcare worker or an assignment at the level deepened',
  ],
  [
    allOf(anyOf(package1, package2), proof, atLeast(2, years, deepened, competent('handledning', 1))),
    'Bevis som undersköterska och dessutom antingen yrkespaket barnskötare eller yrkespaket elevassistent, och dessutom minst 2 av minst 36 månaders arbete som barnskötare; uppdrag på nivån fördjupad; och kompetensen ”Handledning” bedömd till nivå 1 eller högre',
    'Proof as assistant nurse and in addition either vocational package for childcare workers or vocational package for pupil assistants, and in addition at least 2 of at least 36 months of work as a childcare worker; an assignment at the level deepened; and the competence “Supervision” assessed at level 1 or higher',
  ],
  [
    anyOf(proof, allOf(package1, years)),
    'Antingen bevis som undersköterska eller både yrkespaket barnskötare och minst 36 månaders arbete som barnskötare',
    'Either proof as assistant nurse or both vocational package for childcare workers and at least 36 months of work as a childcare worker',
  ],
  [
    anyOf(proof, package2, allOf(package1, anyOf(years, deepened))),
    'Antingen bevis som undersköterska; yrkespaket elevassistent; eller (yrkespaket barnskötare och dessutom antingen minst 36 månaders arbete som barnskötare eller uppdrag på nivån fördjupad)',
    'Either proof as assistant nurse; vocational package for pupil assistants; or (vocational package for childcare workers and in addition either at least 36 months of work as a childcare worker or an assignment at the level deepened)',
  ],
];

/** The same demand written in one way: what the text does not tell apart is not apart. */
const canonical = (node: Expression): unknown => {
  if (!('of' in node)) return node;
  const threshold = node.kind === 'ALL_OF' ? node.of.length : node.kind === 'ANY_OF' ? 1 : node.threshold;
  if (threshold <= 0) return NOTHING;
  if (threshold > node.of.length) return NEVER;
  const parts = node.of.map(canonical);
  if (threshold === node.of.length) return joined('ALL', NOTHING, inTextOrder(flattened('ALL', NOTHING, parts)));
  return threshold === 1 ? joined('ANY', NEVER, flattened('ANY', NEVER, parts)) : [threshold, ...parts];
};

const NOTHING = 'nothing';
const NEVER = 'never';

/** Parts of a kind within the same kind are parts of the whole. */
const flattened = (kind: string, neutral: string, parts: readonly unknown[]): readonly unknown[] =>
  parts
    .filter((part) => part !== neutral)
    .flatMap((part) => (Array.isArray(part) && part[0] === kind ? (part.slice(1) as unknown[]) : [part]));

const joined = (kind: string, neutral: string, parts: readonly unknown[]): unknown => {
  if (parts.length === 0) return neutral;
  return parts.length === 1 ? parts[0] : [kind, ...parts];
};

/** Among parts that are all needed, the text tells those without parts of their own first. */
const inTextOrder = (parts: readonly unknown[]): readonly unknown[] => [
  ...parts.filter((part) => !Array.isArray(part)),
  ...parts.filter((part) => Array.isArray(part)),
];

const anyTree = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'c').map((slug) => holds(slug)) },
    { weight: 2, arbitrary: fc.array(tie('node'), { maxLength: 3 }).map((of) => allOf(...of)) },
    { weight: 2, arbitrary: fc.array(tie('node'), { maxLength: 3 }).map((of) => anyOf(...of)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 0, max: 3 }), fc.array(tie('node'), { maxLength: 3 }))
        .map(([threshold, of]) => atLeast(threshold, ...of)),
    },
  ),
})).node;

const describeDemand = (expression: Expression, ...told: [Naming, Language]): string =>
  describeRequirement({ expression }, ...told);

describe('the text of a demand', () => {
  test.each(leaves)('tells a leaf in Swedish and English: %j', (leaf, sv, en) => {
    expect(describeDemand(leaf, naming, 'SV')).toBe(sv);
    expect(describeDemand(leaf, naming, 'EN')).toBe(en);
  });

  test.each(names)('words names, levels and numbers as people write them: %j', (demand, sv, en) => {
    expect(describeDemand(demand, naming, 'SV')).toBe(sv);
    expect(describeDemand(demand, naming, 'EN')).toBe(en);
  });

  test.each(trees)('tells how the parts go together: %j', (tree, sv, en) => {
    expect(describeDemand(tree, naming, 'SV')).toBe(sv);
    expect(describeDemand(tree, naming, 'EN')).toBe(en);
  });

  test('is different for demands whose parts go together in different ways', () => {
    const told = new Map<string, string>();
    fc.assert(
      fc.property(anyTree, (tree) => {
        const form = JSON.stringify(canonical(tree));
        const text = describeDemand(tree, naming, 'SV');
        expect(told.get(text) ?? form).toBe(form);
        told.set(text, form);
      }),
      { numRuns: 20_000 },
    );
  });

  test('is never empty and never holds an "undefined", whatever the demand', () => {
    fc.assert(
      fc.property(anyExpression, fc.constantFrom(...languages), (expression, language) => {
        for (const text of [describeDemand(expression, naming, language), headline(expression, naming, language)]) {
          expect(text).not.toBe('');
          expect(text).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the headline of a node', () => {
  test('of a branch tells how many of its children are needed', () => {
    expect(headline(allOf(package1, proof), naming, 'SV')).toBe('Alla av följande');
    expect(headline(anyOf(package1, proof), naming, 'SV')).toBe('Minst ett av följande');
    expect(headline(atLeast(2, package1, proof, years), naming, 'SV')).toBe('Minst 2 av följande');
    expect(headline(allOf(package1, proof), naming, 'EN')).toBe('All of the following');
    expect(headline(anyOf(package1, proof), naming, 'EN')).toBe('At least one of the following');
    expect(headline(atLeast(2, package1, proof, years), naming, 'EN')).toBe('At least 2 of the following');
  });

  test('of a leaf is its text', () => {
    expect(headline(years, naming, 'SV')).toBe('Minst 36 månaders arbete som barnskötare');
  });
});
