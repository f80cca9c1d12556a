import { operationsOf } from '../../../../src/web/pages/ladder-editor/intent/operations-of';
import { fieldsOfLadder } from '../../../../src/web/pages/ladder-editor/intent/ladder-operations';
import { fieldsOfStep } from '../../../../src/web/pages/ladder-editor/intent/step-operations';
import type { RequirementInput } from '../../../../src/web/pages/ladder-editor/edit-ladder.generated';
import { editedLadder, editedStep, levelOf } from '../../support/edited-ladder';

const noStep = {
  role: 'larare',
  level: '',
  title: '',
  description: { sv: '', en: '' },
  demandsUnknown: false,
  activities: [],
};

const demand: RequirementInput = {
  slug: 'examen',
  scope: 'ENTER_STEP',
  strength: 'MANDATORY',
  authority: 'EMPLOYER',
  expression: { qualification: { slug: 'examen' } },
};

describe('the operations of an intent', () => {
  const step = editedStep('forsta', {
    level: levelOf('bas'),
    title: { id: 'title', slug: 'larare', label: 'Lärare' },
    descriptionSv: 'Undervisar.',
    descriptionEn: 'Teaches.',
    activities: [
      { id: '1', slug: 'handledning', name: 'Handledning' },
      { id: '2', slug: 'kurs', name: 'Kurs' },
    ],
  });
  const ladder = editedLadder({ steps: [step, editedStep('andra')] });

  it('add a step without what was left empty', () => {
    expect(operationsOf(ladder, { kind: 'ADD_STEP', step: 'ny', fields: noStep })).toEqual([
      { addStep: { step: { slug: 'ny', role: 'larare', demandsUnknown: false, activities: [] } } },
    ]);
  });

  it('add a step with all that was written, in its place', () => {
    const fields = { ...noStep, level: 'bas', title: 'larare', description: { sv: ' Leder. ', en: 'Leads.' } };
    expect(operationsOf(ladder, { kind: 'ADD_STEP', step: 'ny', fields, place: { after: 'forsta' } })).toEqual([
      {
        addStep: {
          step: {
            slug: 'ny',
            role: 'larare',
            demandsUnknown: false,
            activities: [],
            level: 'bas',
            title: 'larare',
            description: { sv: 'Leder.', en: 'Leads.' },
          },
          place: { after: 'forsta' },
        },
      },
    ]);
  });

  it('change nothing of a step that is as it was', () => {
    expect(operationsOf(ladder, { kind: 'CHANGE_STEP', step: 'forsta', fields: fieldsOfStep(step) })).toEqual([]);
  });

  it('change of a step what differs, and clear what is emptied', () => {
    const fields = {
      ...noStep,
      role: 'rektor',
      demandsUnknown: true,
      activities: ['kurs', 'resa'],
    };
    expect(operationsOf(ladder, { kind: 'CHANGE_STEP', step: 'forsta', fields })).toEqual([
      { setStepRole: { step: 'forsta', role: 'rektor' } },
      { clearStepField: { step: 'forsta', field: 'LEVEL' } },
      { clearStepField: { step: 'forsta', field: 'TITLE' } },
      { clearStepField: { step: 'forsta', field: 'DESCRIPTION' } },
      { setStepDemandsUnknown: { step: 'forsta', demandsUnknown: true } },
      { removeActivity: { step: 'forsta', activity: 'handledning' } },
      { addActivity: { step: 'forsta', activity: 'resa' } },
    ]);
  });

  it('keep an English text that only the Swedish is told for out of what is sent', () => {
    const swedish = editedStep('forsta', { descriptionSv: 'Undervisar.', descriptionEn: 'Undervisar.' });
    const fields = fieldsOfStep(swedish);
    expect(fields.description).toEqual({ sv: 'Undervisar.', en: '' });
    const changed = { ...fields, description: { sv: 'Leder.', en: '' } };
    expect(
      operationsOf(editedLadder({ steps: [swedish] }), { kind: 'CHANGE_STEP', step: 'forsta', fields: changed }),
    ).toEqual([{ setStepDescription: { step: 'forsta', description: { sv: 'Leder.' } } }]);
  });

  it('move a step to another level and place in one go', () => {
    expect(
      operationsOf(ladder, { kind: 'MOVE_STEP', step: 'forsta', level: 'expert', place: { after: 'andra' } }),
    ).toEqual([
      { setStepLevel: { step: 'forsta', level: 'expert' } },
      { moveStep: { step: 'forsta', place: { after: 'andra' } } },
    ]);
    expect(operationsOf(ladder, { kind: 'MOVE_STEP', step: 'forsta', level: 'bas' })).toEqual([]);
    expect(operationsOf(ladder, { kind: 'MOVE_STEP', step: 'forsta', level: null })).toEqual([
      { clearStepField: { step: 'forsta', field: 'LEVEL' } },
    ]);
  });

  it('rename only to another slug', () => {
    expect(operationsOf(ladder, { kind: 'RENAME_STEP', step: 'forsta', slug: 'forsta' })).toEqual([]);
    expect(operationsOf(ladder, { kind: 'RENAME_STEP', step: 'forsta', slug: 'ny' })).toEqual([
      { renameStep: { step: 'forsta', slug: 'ny' } },
    ]);
  });

  it('give the reason along where there is one', () => {
    const reason = { sv: 'Få söker.' };
    expect(operationsOf(ladder, { kind: 'REMOVE_STEP', step: 'forsta', reason })).toEqual([
      { removeStep: { step: 'forsta', reason } },
    ]);
    expect(operationsOf(ladder, { kind: 'REMOVE_DEMAND', step: 'forsta', requirement: 'examen' })).toEqual([
      { removeRequirement: { step: 'forsta', requirement: 'examen' } },
    ]);
    expect(
      operationsOf(ladder, { kind: 'CHANGE_DEMAND', step: 'forsta', requirement: 'gammal', demand, reason }),
    ).toEqual([{ replaceRequirement: { step: 'forsta', requirement: 'gammal', by: demand, reason } }]);
    expect(operationsOf(ladder, { kind: 'ADD_DEMAND', step: 'forsta', demand })).toEqual([
      { addRequirement: { step: 'forsta', requirement: demand } },
    ]);
  });

  it('draw, change and remove a way by its ends', () => {
    const ends = { from: 'forsta', to: 'andra' };
    expect(operationsOf(ladder, { kind: 'CONNECT', ...ends, way: 'LEAD' })).toEqual([
      { addTransition: { transition: { ...ends, kind: 'LEAD' } } },
    ]);
    expect(operationsOf(ladder, { kind: 'CHANGE_WAY', ...ends, way: 'LATERAL' })).toEqual([
      { setTransitionKind: { transition: ends, kind: 'LATERAL' } },
    ]);
    expect(operationsOf(ladder, { kind: 'DISCONNECT', ...ends })).toEqual([{ removeTransition: { transition: ends } }]);
  });

  it('change of the ladder only what differs', () => {
    const whole = editedLadder({
      nameEn: 'Ladder',
      sources: [{ title: 'Beslut', reference: null, url: null, inForceFrom: null }],
      unknownsSv: ['Vad gäller?'],
      unknownsEn: ['Vad gäller?'],
      validFrom: '2026-01-01',
    });
    const fields = fieldsOfLadder(whole);
    expect(operationsOf(whole, { kind: 'CHANGE_LADDER', fields })).toEqual([]);
    expect(
      operationsOf(whole, {
        kind: 'CHANGE_LADDER',
        fields: {
          ...fields,
          name: { sv: 'Trappa', en: '' },
          cumulative: true,
          scale: '',
          sources: [...fields.sources, { title: ' Protokoll ', reference: '§ 4', url: '' }, { title: ' ' }],
          unknowns: [{ sv: ' ', en: '' }],
          validFrom: '',
          validTo: '2027-01-01',
        },
      }),
    ).toEqual([
      { setName: { sv: 'Trappa' } },
      { setCumulative: true },
      { clearField: 'SCALE' },
      { setSources: [{ title: 'Beslut' }, { title: 'Protokoll', reference: '§ 4' }] },
      { setUnknowns: [] },
      { clearField: 'VALID_FROM' },
      { setValidTo: '2027-01-01' },
    ]);
  });
});
