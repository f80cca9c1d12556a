import fc from 'fast-check';
import { papersIn } from '../../../../src/domain/assessment/hand-in/papers-in';
import type { PersonRecord } from '../../../../src/domain/person/person-record';
import { evaluate } from '../../../../src/domain/requirement/evaluate/evaluate';
import type { Expression } from '../../../../src/domain/requirement/expression';
import { knowledgeOn } from '../../../../src/domain/requirement/knowledge';
import { explain } from '../../../../src/domain/requirement/text/explain';
import type { Naming } from '../../../../src/domain/requirement/text/naming';
import { paperText } from '../../../../src/domain/requirement/text/paper-text';
import { languages } from '../../../../src/domain/text/language';
import { naming } from '../../../support/builders/naming';
import { assessment, completeRecord, credits, employment, paper, record } from '../../../support/builders/person';
import {
  allOf,
  assigned,
  competent,
  employed,
  holds,
  months,
  points,
  seqf,
  step,
} from '../../../support/builders/requirement';
import { anyExpression, anyStepDemands } from '../../../support/completions/any-expression';
import { anyRecord } from '../../../support/completions/any-record';
import { anySources } from '../../../support/completions/any-sources';
import { today } from '../../../support/completions/pool';
import { judge } from '../../../support/judge';

const withEmployers: Naming = {
  ...naming,
  organization: (code) => (code === '1480' ? { sv: 'Göteborg', en: 'Gothenburg' } : undefined),
};

const claimed = { verification: 'CLAIMED' } as const;
const proof = 'bevis-underskoterska';
const asAssistantNurse = employed({ titles: ['underskoterska'], forms: ['PERMANENT'], on: '2023-07-01' });
const permanent = employment({ title: 'underskoterska' });
const untitled = employment();

const cases: readonly (readonly [string, string, Expression, PersonRecord?])[] = [
  ['Bevis som undersköterska', 'Proof as assistant nurse', holds(proof)],
  [
    'Bevis som undersköterska, som utfärdades före den 1 juli 2023',
    'Proof as assistant nurse, issued before 1 July 2023',
    holds(proof, { issuedBefore: '2023-07-01' }),
  ],
  [
    'En handling som styrker bevis som undersköterska',
    'A paper that confirms proof as assistant nurse',
    holds(proof),
    record({ evidence: [paper(proof, claimed)] }),
  ],
  [
    'En handling som visar när studierna till bevis som undersköterska påbörjades',
    'A paper that shows when the studies for proof as assistant nurse began',
    holds(proof, { begunFrom: '2000-01-01' }),
    completeRecord({ evidence: [paper(proof)] }),
  ],
  [
    'En handling som visar SeQF-nivån på bevis som undersköterska',
    'A paper that shows the SeQF level of proof as assistant nurse',
    seqf(4),
    completeRecord({ evidence: [paper(proof)] }),
  ],
  ['En kvalifikation på SeQF-nivå 4 eller högre', 'A qualification at SeQF level 4 or higher', seqf(4)],
  [
    'En bedömning av kompetensen ”Handledning” till nivå 2 eller högre',
    'An assessment of the competence “Supervision” at level 2 or higher',
    competent('handledning', 2),
  ],
  [
    'Den bedömning som styrker kompetensen ”Handledning” till nivå 2 eller högre',
    'The assessment that confirms the competence “Supervision” at level 2 or higher',
    competent('handledning', 2),
    record({ evidence: [assessment('handledning', 3, claimed)] }),
  ],
  [
    'Underlag för minst 500 gymnasiepoäng inom vård',
    'Evidence of at least 500 upper secondary credits in “vård”',
    points(500, { area: 'vård' }),
  ],
  [
    'Underlag för minst 299,9 gymnasiepoäng inom vård utöver det som redan är styrkt',
    'Evidence of at least 299.9 upper secondary credits in “vård” beyond what is already verified',
    points(500, { area: 'vård' }),
    record({ evidence: [credits('vård', 200.1)] }),
  ],
  [
    'Intyg om minst 12 månaders arbete som barnskötare',
    'Certificates of at least 12 months of work as a childcare worker',
    months(12, { roles: ['barnskotare'] }),
  ],
  [
    'Intyg om minst 10 månaders arbete som barnskötare utöver det som redan är styrkt',
    'Certificates of at least 10 months of work as a childcare worker beyond what is already verified',
    months(12, { roles: ['barnskotare'] }),
    record({ employments: [employment({ role: 'barnskotare', from: '2020-01-01', to: '2020-02-29' })] }),
  ],
  [
    'Ett intyg från den dåvarande arbetsgivaren om tillsvidareanställning som undersköterska den 1 juli 2023',
    'A certificate from the employer of that time of permanent employment as an assistant nurse on 1 July 2023',
    asAssistantNurse,
  ],
  ['Ett intyg från arbetsgivaren om anställning', 'A certificate from the employer of employment', employed()],
  [
    'Ett intyg från Göteborg om tillsvidareanställning som undersköterska den 1 juli 2023',
    'A certificate from Gothenburg of permanent employment as an assistant nurse on 1 July 2023',
    asAssistantNurse,
    record({ employments: [{ ...permanent, ...claimed }] }),
  ],
  [
    'Ett intyg från Göteborg om titeln på anställningen den 1 juli 2023',
    'A certificate from Gothenburg of the title of the employment on 1 July 2023',
    asAssistantNurse,
    completeRecord({ employments: [untitled] }),
  ],
  [
    'Arbetsgivarens beslut om uppdrag på nivån fördjupad',
    "The employer's decision on an assignment at the level deepened",
    assigned('levla', 'fordjupad'),
  ],
];

describe('what to hand in, in words', () => {
  test.each(cases.map(([sv, en, expression, person = record()]) => ({ sv, en, expression, person })))('$sv', (one) => {
    const { sv, en, expression, person } = one;
    const papers = papersIn(judge(expression, { person }));
    expect(papers.map((each) => paperText(each, withEmployers, 'SV'))).toEqual([sv]);
    expect(papers.map((each) => paperText(each, withEmployers, 'EN'))).toEqual([en]);
  });

  it('is a phrase without an "undefined", whatever the person and the demand', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyExpression, anyRecord, anySources, anyStepDemands, fc.constantFrom(...languages)),
        ([expression, person, sources, demands, language]) => {
          const stepDemand = ({ step: slug }: { step: string }) => demands.get(slug);
          const circumstances = { record: person, knowledge: knowledgeOn(today, sources), stepDemand };
          for (const one of papersIn(evaluate(expression, circumstances))) {
            const text = paperText(one, withEmployers, language);
            expect(text).toMatch(/^\p{Lu}(.*[^.])?$/u);
            expect(text).not.toMatch(/undefined|NaN|false|\[object| {2}/);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the explanation of a step', () => {
  const steps = {
    sjalvstandig: allOf(holds(proof), step('malmo', 'lagre')),
    lagre: allOf(holds(proof), competent('fardighet', 1)),
  };
  const told = (person: PersonRecord, language: 'SV' | 'EN') =>
    explain(judge(step('malmo', 'sjalvstandig'), { steps, person }), naming, language);

  it('names what may decide it while it is open, each paper once, also of steps within', () => {
    expect(told(record(), 'SV')).toBe(
      'Trappsteget ”Självständig” i ”Malmös nivåer” går inte att avgöra ännu. ' +
        'Det som kan avgöra är bevis som undersköterska och en bedömning av kompetensen ”Malmös kriterier”.',
    );
    expect(told(record(), 'EN')).toBe(
      "The step “Independent” of “Malmö's levels” cannot be decided yet. " +
        "What may decide: proof as assistant nurse and an assessment of the competence “Malmö's criteria”.",
    );
  });

  it('names the first of many', () => {
    const many = allOf(...['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => holds(slug)));
    const judgement = judge(step('malmo', 'sjalvstandig'), { steps: { sjalvstandig: many } });
    expect(explain(judgement, naming, 'SV')).toMatch(/ är a, b, c, d och annat underlag\.$/);
    expect(explain(judgement, naming, 'EN')).toMatch(/: a, b, c, d and other evidence\.$/);
  });

  it('names nothing once it is decided', () => {
    expect(told(completeRecord(), 'SV')).toBe('Trappsteget ”Självständig” i ”Malmös nivåer” är inte uppfyllt.');
  });
});

describe('the explanation of an employment', () => {
  it('names the employer where that is known', () => {
    const judgement = judge(asAssistantNurse, { person: record({ employments: [permanent] }) });
    expect(explain(judgement, withEmployers, 'SV')).toBe(
      'Tillsvidareanställd som undersköterska hos Göteborg den 1 juli 2023.',
    );
    expect(explain(judgement, withEmployers, 'EN')).toBe(
      'Employed permanently as an assistant nurse at Gothenburg on 1 July 2023.',
    );
  });
});
