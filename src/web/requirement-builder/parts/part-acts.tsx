import { Button, Details } from '@digdir/designsystemet-react';
import { say } from '../builder-texts';
import { addedTo, canGroup, canUngroup, grouped, joined, removed, ungrouped } from '../change-parts';
import { isGroup, type Part } from '../expression-draft';
import { canMove, moved, moves, type Move } from '../move-parts';
import { groupAround } from '../part-places';
import { useSentence } from './sentence-context';

interface PartActsProps {
  readonly part: Part;
  /** What the part is called to those who cannot see where it stands. */
  readonly name: string;
}

/** What can be done with a part: add beside it, take it away, move and group it. Only what leads somewhere is offered. */
export const PartActs = ({ part, name }: PartActsProps) => {
  const { draft, reshape } = useSentence();
  const { expression } = draft;
  const { key } = part;
  const add = { told: say('told.added'), on: expression.nextKey, isToFillIn: true };
  const neighbour = focusAfter(part, groupAround(expression, key)?.of ?? []);
  const moveTo = (move: Move) => {
    const after = moved(expression, key, move);
    const place = (groupAround(after, key)?.of.findIndex((one) => one.key === key) ?? 0) + 1;
    reshape(after, { told: say('told.moved', { place }), on: key });
  };
  const changes: readonly (readonly [label: string, act: () => void])[] = [
    ...moves
      .filter((move) => canMove(expression, key, move))
      .map((move) => [say(`part.${move}`), () => moveTo(move)] as const),
    ...(canGroup(expression, key)
      ? [[say('part.group'), () => reshape(grouped(expression, key), { told: say('told.grouped'), on: key })] as const]
      : []),
    ...(canUngroup(expression, key)
      ? [[say('part.ungroup'), () => reshape(ungrouped(expression, key), { told: say('told.ungrouped') })] as const]
      : []),
  ];
  return (
    <div className="part-acts">
      {isGroup(part) && (
        <Act label={say('part.add')} name={name} act={() => reshape(addedTo(expression, key, 'qualification'), add)} />
      )}
      <Act
        label={say('part.and')}
        name={name}
        act={() => reshape(joined(expression, key, 'ALL_OF', 'qualification'), add)}
      />
      <Act
        label={say('part.or')}
        name={name}
        act={() => reshape(joined(expression, key, 'ANY_OF', 'qualification'), add)}
      />
      <Act
        label={say('part.remove')}
        name={name}
        act={() => reshape(removed(expression, key), { told: say('told.removed'), on: neighbour })}
      />
      {changes.length > 0 && (
        <Details data-size="sm" className="part-moves">
          <Details.Summary>{say('part.more')}</Details.Summary>
          <Details.Content>
            {changes.map(([label, act]) => (
              <Act key={label} label={label} name={name} act={act} />
            ))}
          </Details.Content>
        </Details>
      )}
    </div>
  );
};

/** The part that the focus goes to when this one is taken away: the next, else the one before; undefined: the whole. */
const focusAfter = (part: Part, siblings: readonly Part[]): Part['key'] | undefined => {
  const index = siblings.indexOf(part);
  return (siblings[index + 1] ?? siblings[index - 1])?.key;
};

interface ActProps {
  readonly label: string;
  readonly name: string;
  readonly act: () => void;
}

const Act = ({ label, name, act }: ActProps) => (
  <Button
    type="button"
    variant="tertiary"
    data-size="sm"
    aria-label={say('part.ofPart', { act: label, name })}
    onClick={act}
  >
    {label}
  </Button>
);
