import { layOutStaircase } from '../../../../src/web/staircase/layout';
import { measures } from '../../../../src/web/staircase/measures';
import { placeAtDrop } from '../../../../src/web/pages/ladder-editor/picture/drop-place';
import { editedLadder, editedStep, levelOf } from '../../support/edited-ladder';

const ladder = editedLadder({
  steps: [
    editedStep('a', { level: levelOf('bas') }),
    editedStep('b', { level: levelOf('bas') }),
    editedStep('c', { level: levelOf('fordjupad') }),
  ],
});
const picture = layOutStaircase(ladder);
const placeOf = (slug: string) => {
  const found = picture.steps.find(({ step }) => step.slug === slug);
  if (!found) throw new Error(`No step is called ${slug}.`);
  return found;
};
const drop = (slug: string, x: number, y: number) =>
  placeAtDrop(picture, ladder.scale?.levels ?? [], placeOf(slug).step.id, { x, y });

describe('where a step is dropped', () => {
  it('changes nothing when it is let go where it stood', () => {
    const { x, y } = placeOf('a');
    expect(drop('a', x + 5, y - 5)).toBeUndefined();
  });

  it('takes the level of the row', () => {
    const { x, y } = placeOf('c');
    expect(drop('a', x - 20, y + 8)).toEqual({ level: 'fordjupad', place: { before: 'c' } });
    expect(drop('a', x + 20, y)).toEqual({ level: 'fordjupad', place: { after: 'c' } });
  });

  it('takes a place among those beside it', () => {
    const { x, y } = placeOf('b');
    expect(drop('a', x + 10, y)).toEqual({ place: { after: 'b' } });
    expect(drop('b', placeOf('a').x - 10, y)).toEqual({ place: { before: 'a' } });
  });

  it('takes the next level of the scale above the highest row', () => {
    const { x, y } = placeOf('c');
    expect(drop('c', x, y - measures.rise)).toEqual({ level: 'expert' });
  });

  it('finds the rows of a picture that is drawn for larger text', () => {
    const large = layOutStaircase(ladder, measures.breadth, 2);
    const [a, c] = ['a', 'c'].map((slug) => large.steps.find(({ step }) => step.slug === slug));
    const point = { x: (c?.x ?? 0) - 20, y: (c?.y ?? 0) + 8 };
    expect(placeAtDrop(large, ladder.scale?.levels ?? [], a?.step.id ?? '', point)).toEqual({
      level: 'fordjupad',
      place: { before: 'c' },
    });
  });

  it('changes nothing below the lowest level or beyond the scale', () => {
    const { x, y } = placeOf('a');
    expect(drop('a', x, y + measures.rise)).toBeUndefined();
    expect(placeAtDrop(picture, [], placeOf('c').step.id, { x, y: placeOf('c').y - measures.rise })).toBeUndefined();
  });

  it('changes nothing of a step that is not there', () => {
    expect(placeAtDrop(picture, [], 'nobody', { x: 0, y: 0 })).toBeUndefined();
  });
});
