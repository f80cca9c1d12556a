import { Button } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { queryNames } from '../../frame/addresses';
import { usersOf } from './comparable';
import type { ComparableLadderFragment } from './compare.generated';
import { say } from './compare-texts';
import { LadderChoice } from './ladder-choice';

/** Chooses the two ladders to compare; the address keeps them. */
export const LadderChoices = ({ ladders }: { readonly ladders: readonly ComparableLadderFragment[] }) => {
  const [query, setQuery] = useSearchParams();
  const users = usersOf(ladders);
  const left = query.get(queryNames.left);
  const right = query.get(queryNames.right);
  const choose = (slugs: Readonly<Record<string, string | null>>) =>
    setQuery((before) => {
      const after = new URLSearchParams(before);
      for (const [name, slug] of Object.entries(slugs)) {
        if (slug === null) after.delete(name);
        else after.set(name, slug);
      }
      return after;
    });
  return (
    <div className="ladder-choices" role="group" aria-label={say('choose')}>
      <LadderChoice
        label={say('left')}
        users={users}
        slug={left}
        choose={(slug) => choose({ [queryNames.left]: slug })}
      />
      <LadderChoice
        label={say('right')}
        users={users}
        slug={right}
        choose={(slug) => choose({ [queryNames.right]: slug })}
      />
      {left !== null && right !== null && (
        <Button
          type="button"
          variant="tertiary"
          onClick={() => choose({ [queryNames.left]: right, [queryNames.right]: left })}
        >
          <span aria-hidden>⇄</span> {say('swap')}
        </Button>
      )}
    </div>
  );
};
