import { draftOf, type DraftAction } from '../../../src/web/plan/plan-draft';
import { rebasedDraft } from '../../../src/web/plan/rebased-draft';
import { shownAction } from '../support/plans';

const study = shownAction('Läs påbyggnaden', { kind: 'STUDY' });
const walk = shownAction('Gå bredvid');
const talk = shownAction('Prata med chefen');

const typed = (text: string): DraftAction => ({ key: `typed ${text}`, saved: undefined, text, due: '', done: false });
const texts = (draft: readonly DraftAction[]) => draft.map(({ text }) => text);

describe('edits of a plan that somebody else has saved meanwhile', () => {
  it('are the newer version where nothing was edited', () => {
    const now = [study, talk, walk];
    expect(rebasedDraft(draftOf([study, walk]), [study, walk], now)).toEqual(draftOf(now));
    expect(rebasedDraft(draftOf([study, walk]), [study, walk], [study])).toEqual(draftOf([study]));
  });

  it('keep what was typed beside what the other saved', () => {
    const draft = [...draftOf([study]), typed('Gå bredvid')];
    expect(texts(rebasedDraft(draft, [study], [study, talk]))).toEqual([
      'Läs påbyggnaden',
      'Prata med chefen',
      'Gå bredvid',
    ]);
  });

  it('keep an edited day, and what was removed stays removed', () => {
    const draft = draftOf([study, walk])
      .filter(({ text }) => text !== 'Gå bredvid')
      .map((action) => ({ ...action, due: '2027-01-31' }));
    const [only, ...rest] = rebasedDraft(draft, [study, walk], [{ ...study, done: true }, walk]);
    expect(only).toMatchObject({ text: 'Läs påbyggnaden', due: '2027-01-31', saved: { done: true } });
    expect(rest).toEqual([]);
  });

  it('bring back what was edited here and removed there', () => {
    const draft = draftOf([walk]).map((action) => ({ ...action, text: 'Gå bredvid i en vecka' }));
    expect(texts(rebasedDraft(draft, [walk], []))).toEqual(['Gå bredvid i en vecka']);
  });

  it('are not doubled when it was they that were saved', () => {
    const draft = [...draftOf([study]), typed(' Gå bredvid ')];
    expect(rebasedDraft(draft, [study], [study, walk])).toEqual(draftOf([study, walk]));
  });
});
