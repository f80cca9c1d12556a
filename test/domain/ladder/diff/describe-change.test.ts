import fc from 'fast-check';
import { changeNaming } from '../../../../src/domain/ladder/diff/describe/change-naming';
import { keyedSteps } from '../../../../src/domain/ladder/diff/step-changes';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import type { Language, LocalizedText } from '../../../../src/domain/text/language';
import { requirement, step, transition } from '../../../support/builders/ladder-builder';
import { naming as names } from '../../../support/builders/naming';
import { anyOf, step as fulfilled } from '../../../support/builders/requirement';
import { anyLadder } from '../../../support/ladder-arbitraries';
import { told, toldInBoth, toldOfStep } from '../../../support/told-changes';

describe('a change of the whole ladder, in words', () => {
  it.each([
    [
      'name',
      { name: { sv: 'Nya', en: 'New' } },
      'Trappan byter namn från ”Trappan” till ”Nya”.',
      'The ladder is renamed from “The ladder” to “New”.',
    ],
    [
      'status',
      { status: 'RETIRED' },
      'Status ändras från publicerad till avslutad.',
      'The status changes from published to retired.',
    ],
    [
      'owner',
      { organization: '1480' },
      'Trappans ägare ändras från 1280 till Göteborgs Stad.',
      'The owner changes from 1280 to Göteborgs Stad.',
    ],
    [
      'field',
      { field: 'skola' },
      'Verksamhetsområdet ändras från förskola till skola.',
      'The field changes from “förskola” to “skola”.',
    ],
    [
      'progression',
      { progression: 'ASSIGNED' },
      'Nivåerna ges nu som uppdrag av arbetsgivaren.',
      'The levels are now assigned by the employer.',
    ],
    [
      'cumulation',
      { cumulative: true },
      'En nivå gäller nu bara så länge alla tidigare nivåer är uppfyllda.',
      'A level now holds only while every earlier level is fulfilled.',
    ],
    ['scale', { scale: 'nivaer' }, 'Nivåskalan är nu nivaer.', 'The level scale is now nivaer.'],
    [
      'first day',
      { validFrom: '2024-01-01' },
      'Trappans första dag är nu den 1 januari 2024.',
      "The ladder's first day is now 1 January 2024.",
    ],
    [
      'last day',
      { validTo: '2024-12-31' },
      'Trappans sista dag är nu den 31 december 2024.',
      "The ladder's last day is now 31 December 2024.",
    ],
    [
      'decision',
      { decision: { body: 'Kommunstyrelsen', date: '2024-01-15', reference: 'KS-1' } },
      'Beslutet är nu Kommunstyrelsen, den 15 januari 2024, KS-1.',
      'The decision is now Kommunstyrelsen, 15 January 2024, KS-1.',
    ],
    [
      'base',
      { basedOn: { slug: 'gr', revision: 2 } },
      'Bastrappan är nu ”gr”, revision 2.',
      'The base is now “gr”, revision 2.',
    ],
    [
      'sources',
      { sources: [{ title: 'Malmö stad' }, { title: 'SKR' }] },
      'Källorna utökas med: SKR.',
      'The sources: added SKR.',
    ],
    [
      'unknowns',
      { unknowns: [{ sv: 'Kraven' }] },
      'Det som är okänt utökas med: Kraven.',
      'What is unknown: added Kraven.',
    ],
    ['notes', { notes: [{ sv: 'Ej lön' }] }, 'Anmärkningarna utökas med: Ej lön.', 'The notes: added Ej lön.'],
    ['revision', { revision: 2 }, 'Revision 1 jämförs med revision 2.', 'Revision 1 is compared with revision 2.'],
    [
      'ladder',
      { slug: 'lokal' },
      '”trappan”, revision 1, jämförs med ”lokal”, revision 1.',
      '“trappan”, revision 1, is compared with “lokal”, revision 1.',
    ],
  ] as const)('tells of its %s', (_what, to, swedish, english) => {
    expect(toldInBoth({}, to)).toEqual([swedish, english]);
  });

  it('tells what goes as well as what comes', () => {
    expect(told({ scale: 'nivaer' }, {})).toEqual(['Nivåskalan anges inte längre; förut nivaer.']);
    expect(told({ cumulative: true, progression: 'ASSIGNED' }, {})).toEqual([
      'Den som uppfyller kraven är nu på nivån.',
      'En nivå gäller nu även när en tidigare nivå inte längre är uppfylld.',
    ]);
    const [a, b, c] = [{ sv: 'a' }, { sv: 'b' }, { sv: 'c' }];
    expect(told({ notes: [a, b] }, { notes: [b, c] })).toEqual(['Anmärkningarna ändras. Tillkommer: c. Utgår: a.']);
    expect(told({ notes: [a, b] }, { notes: [a] })).toEqual(['Anmärkningarna minskas med: b.']);
    expect(told({ notes: [a, b] }, { notes: [b, a] })).toEqual(['Anmärkningarna står i ny ordning.']);
  });
});

describe('a change of a step, in words', () => {
  it('tells of a new step and of one that is gone by the names that people know', () => {
    const steps = [step('ny', { title: 'barnskotare', level: 'novis' })];
    expect(toldInBoth({ scale: 'nivaer' }, { scale: 'nivaer', steps })).toEqual([
      'Steget Barnskötare (Novis) är nytt.',
      'The step Childcare worker (Novis) is new.',
    ]);
    expect(told({ steps: [step('gammal')] }, {})).toEqual(['Steget Barnskötare finns inte längre.']);
  });

  it('tells of a renamed title from and to, by the role of the step', () => {
    expect(toldOfStep({}, { title: 'pedagog' })).toEqual([
      'Titeln på steget Barnskötare byter namn från Barnskötare till Pedagog.',
      'The title of the step Childcare worker is renamed from Childcare worker to Pedagogue.',
    ]);
    expect(toldOfStep({ title: undefined }, { title: 'pedagog' })[0]).toBe(
      'Titeln på steget Barnskötare är nu Pedagog.',
    );
  });

  it('tells of its role, level and description', () => {
    expect(toldOfStep({}, { role: 'rektor', level: 'skicklig', description: { sv: 'Ny.', en: 'New.' } })).toEqual([
      'Yrkesrollen på steget Barnskötare (Skicklig) ändras från Barnskötare till Rektor.',
      'Nivån på steget Barnskötare (Skicklig) är nu Skicklig.',
      'Beskrivningen av steget Barnskötare (Skicklig) är nu: Ny.',
      'The role of the step Childcare worker (Skicklig) changes from Childcare worker to Head.',
      'The level of the step Childcare worker (Skicklig) is now Skicklig.',
      'The description of the step Childcare worker (Skicklig) is now: New.',
    ]);
    expect(toldOfStep({ description: { sv: 'Ny.' } }, {})[0]).toBe('Beskrivningen av steget Barnskötare är borttagen.');
  });

  it('tells whether what it demands is known', () => {
    expect(toldOfStep({}, { demandsUnknown: true })).toEqual([
      'Vad steget Barnskötare kräver är inte längre känt.',
      'What the step Childcare worker demands is no longer known.',
    ]);
    expect(toldOfStep({ demandsUnknown: true }, {})).toEqual([
      'Vad steget Barnskötare kräver är nu känt.',
      'What the step Childcare worker demands is now known.',
    ]);
  });

  it('tells of its activities', () => {
    expect(toldOfStep({ activities: ['vfu'] }, { activities: ['reflektion'] })).toEqual([
      'Steget Barnskötare har inte längre insatsen vfu.',
      'Steget Barnskötare får insatsen Reflektion.',
      'The step Childcare worker no longer has the activity vfu.',
      'The step Childcare worker gains the activity Reflection.',
    ]);
    expect(toldOfStep({ activities: ['a', 'b'] }, { activities: ['b', 'a'] })[0]).toBe(
      'Insatserna på steget Barnskötare står i ny ordning.',
    );
  });

  it('tells of a new order', () => {
    const [a, b] = [step('a'), step('b', { role: 'rektor' })];
    expect(toldInBoth({ steps: [a, b] }, { steps: [b, a] })).toEqual([
      'Stegen står i ny ordning: Rektor, Barnskötare.',
      'The steps are in another order: Head, Childcare worker.',
    ]);
  });

  it('calls what has no known name by its slug', () => {
    expect(told({ steps: [] }, { steps: [step('a', { role: 'okand' })] })).toEqual(['Steget okand är nytt.']);
  });
});

describe('steps that share their title or role', () => {
  const [a, b] = [step('a', { level: 'novis' }), step('b', { level: 'skicklig' })];
  const [one, two, other] = [step('ett'), step('eget'), step('c', { role: 'rektor' })];

  it('are told apart by their level where it differs', () => {
    expect(told({ scale: 'nivaer', steps: [a, b] }, { scale: 'nivaer', steps: [b, a] })).toEqual([
      'Stegen står i ny ordning: Barnskötare (Skicklig), Barnskötare (Novis).',
    ]);
  });

  it('are told apart by their slug otherwise', () => {
    expect(
      toldInBoth({ steps: [one, other] }, { steps: [one, other, two], transitions: [transition('ett', 'eget')] }),
    ).toEqual([
      'Steget Barnskötare (eget) är nytt.',
      'Ny väg uppåt från Barnskötare (ett) till Barnskötare (eget).',
      'The step Childcare worker (eget) is new.',
      'A new way upwards from Childcare worker (ett) to Childcare worker (eget).',
    ]);
    const [low, high] = [step('a', { level: 'novis' }), step('d', { level: 'novis' })];
    expect(told({ scale: 'nivaer', steps: [low] }, { scale: 'nivaer', steps: [low, high] })).toEqual([
      'Steget Barnskötare (Novis, d) är nytt.',
    ]);
  });

  it('are told apart where only a title tells them apart and that has changed', () => {
    const titled = { ...two, title: 'pedagog' };
    expect(told({ steps: [one, two] }, { steps: [one, titled] })).toEqual([
      'Titeln på steget Barnskötare (eget) är nu Pedagog.',
    ]);
    expect(told({ steps: [one] }, { steps: [{ ...one, title: 'barnskotare' }] })).toEqual([
      'Titeln på steget Barnskötare (ett) är nu Barnskötare.',
    ]);
  });

  it('are told apart in what a step demands', () => {
    const demand = requirement('forst', {
      expression: anyOf(fulfilled('trappan', 'ett'), fulfilled('trappan', 'eget')),
    });
    const [text] = told({ steps: [one, two, other] }, { steps: [one, two, { ...other, requirements: [demand] }] });
    expect(text).toContain('Barnskötare (ett)');
    expect(text).toContain('Barnskötare (eget)');
  });

  it('are never called the same', () => {
    const naming = { organization: () => undefined, activity: () => undefined };
    const anyName = fc.constantFrom('a', 'b', 'a (b)', 'a (b, c)', undefined);
    const named = fc.record({ a: anyName, b: anyName, c: anyName, d: anyName });
    fc.assert(
      fc.property(anyLadder, anyLadder, named, fc.constantFrom<Language>('SV', 'EN'), (from, to, by, language) => {
        const nameOf = (slug: string): LocalizedText | undefined => {
          const name = Object.entries(by).find(([key]) => key === slug)?.[1];
          return name === undefined ? undefined : { sv: name };
        };
        const lookUps = { title: nameOf, role: nameOf, level: (_: string, slug: string) => nameOf(slug) };
        const { byTitle, byRole } = changeNaming(from, to, { ...names, ...naming, ...lookUps }).stepNames[language];
        const keys = [...new Set([...keyedSteps(from.steps), ...keyedSteps(to.steps)].map(({ key }) => key))];
        for (const nameOfStep of [byTitle, byRole]) expect(new Set(keys.map(nameOfStep)).size).toBe(keys.length);
      }),
    );
  });
});

describe('the reasons for looser demands', () => {
  it('are told with their step, each a sentence that ends once', () => {
    const steps = [step('a')];
    const looseningReasons = [{ step: 'a', reason: { sv: 'Få har hunnit.', en: 'Few have had time.' } }];
    expect(toldInBoth({ steps }, { steps, looseningReasons })).toEqual([
      'Skälen för mildare krav utökas med: Barnskötare: Få har hunnit.',
      'The reasons for looser demands: added Childcare worker: Few have had time.',
    ]);
  });
});

describe('a change of a transition, in words', () => {
  const steps = [step('a'), step('b', { role: 'rektor' }), step('c', { role: 'pedagog' })];
  const changed = (from: Ladder['transitions'], to: Ladder['transitions']): readonly string[] =>
    toldInBoth({ steps, transitions: from }, { steps, transitions: to });

  it('tells of a new way and of one that is gone', () => {
    expect(changed([], [transition('a', 'b', 'LEAD')])).toEqual([
      'Ny väg till ett ledarspår från Barnskötare till Rektor.',
      'A new way into a leading track from Childcare worker to Head.',
    ]);
    expect(changed([transition('a', 'b')], [])).toEqual([
      'Vägen uppåt från Barnskötare till Rektor finns inte längre.',
      'The way upwards from Childcare worker to Head is gone.',
    ]);
  });

  it('tells of a way that leads elsewhere', () => {
    expect(changed([transition('a', 'b')], [transition('a', 'c')])).toEqual([
      'Vägen uppåt från Barnskötare till Pedagog ersätter den från Barnskötare till Rektor.',
      'The way upwards from Childcare worker to Pedagogue replaces the one from Childcare worker to Head.',
    ]);
  });

  it('tells of a way of another kind', () => {
    expect(changed([transition('a', 'b')], [transition('a', 'b', 'LATERAL')])).toEqual([
      'Vägen från Barnskötare till Rektor leder i sidled i stället för uppåt.',
      'The way from Childcare worker to Head leads sideways instead of upwards.',
    ]);
  });

  it('tells of another order', () => {
    const [one, two] = [transition('a', 'b'), transition('b', 'c')];
    expect(changed([one, two], [two, one])[0]).toBe('Vägarna mellan stegen står i ny ordning.');
  });
});
