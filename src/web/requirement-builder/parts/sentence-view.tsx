import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { wordForScope } from '../../vocabulary/requirement';
import { say } from '../builder-texts';
import { begin, setDemand } from '../change-parts';
import { demandKinds, type DemandKind } from '../demand';
import { wordForDemand } from '../demands/demand-texts';
import { SelectPlace } from '../places';
import type { Building, FocusRequest } from '../use-building';
import { placeOfWhole } from './part-names';
import { PartView } from './part-view';
import './parts.css';
import { useSentence } from './sentence-context';

const scopes = ['ENTER_STEP', 'USE_TITLE', 'PERMANENT_EMPLOYMENT', 'TASK'] as const;
const strengths = ['MANDATORY', 'RECOMMENDED'] as const;

/** The requirement as a sentence with places to fill in. */
export const SentenceView = ({ building }: { readonly building: Building }) => {
  const { draft, fill, told, focus } = building;
  const sentence = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus && sentence.current) followFocus(sentence.current, focus);
  }, [focus]);
  const { root } = draft.expression;
  return (
    <div className="sentence" ref={sentence}>
      <div className="demand-places">
        <SelectPlace
          label={say('scope')}
          value={draft.scope}
          options={scopes.map((scope) => ({ value: scope, name: wordForScope[scope] }))}
          change={(scope) => fill({ scope })}
        />
        <SelectPlace
          label={say('strength')}
          value={draft.strength}
          options={strengths.map((strength) => ({ value: strength, name: say(`strengths.${strength}`) }))}
          change={(strength) => fill({ strength })}
        />
      </div>
      {root ? <PartView part={root} place={placeOfWhole(root)} /> : <Beginning />}
      <p className="sentence-told" role="status">
        {told}
      </p>
      {building.canUndo && (
        <Button
          type="button"
          variant="tertiary"
          data-size="sm"
          className="sentence-undo"
          onClick={() => building.undo(say('told.undone'))}
        >
          {say('undo')}
        </Button>
      )}
    </div>
  );
};

/** Where nothing is demanded: each kind of demand begins the sentence. */
const Beginning = () => {
  const { draft, ladder, reshape } = useSentence();
  const start = (kind: DemandKind) => {
    const key = draft.expression.nextKey;
    const begun = begin(draft.expression, kind);
    const expression = kind === 'step' ? setDemand(begun, key, { kind, asked: { ladder, step: '' } }) : begun;
    reshape(expression, { told: say('told.added'), on: key, isToFillIn: true });
  };
  return (
    <div className="sentence-beginning" data-part="NOTHING" tabIndex={-1} role="group" aria-label={say('demanded')}>
      <Paragraph data-size="sm">{say('nothing')}</Paragraph>
      <div className="part-acts">
        {demandKinds.map((kind) => (
          <Button key={kind} type="button" variant="secondary" data-size="sm" onClick={() => start(kind)}>
            {wordForDemand[kind]}
          </Button>
        ))}
      </div>
    </div>
  );
};

/** The first place of a part to fill in: after a new one has been added its kind can be chosen at once. */
const FIRST_PLACE = 'select, input';

const followFocus = (sentence: HTMLElement, { on, isToFillIn }: FocusRequest): void => {
  const part = sentence.querySelector<HTMLElement>(`[data-part="${on}"]`);
  const place = isToFillIn ? part?.querySelector<HTMLElement>(FIRST_PLACE) : part;
  (place ?? sentence.querySelector<HTMLElement>('[data-part]'))?.focus();
};
