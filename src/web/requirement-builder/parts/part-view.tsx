import { ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { say } from '../builder-texts';
import { setDemand, setGroupKind, setThreshold } from '../change-parts';
import { blankDemand, demandKinds, type Demand, type DemandKind } from '../demand';
import { DemandEditor } from '../demands/demand-editor';
import { sayDemand, wordForDemand } from '../demands/demand-texts';
import { groupKinds, isGroup, type Group, type Part, type Single } from '../expression-draft';
import { SelectPlace } from '../places';
import { PartActs } from './part-acts';
import { partName, placeWithin } from './part-names';
import { useSentence } from './sentence-context';

interface PartViewProps<Kind extends Part = Part> {
  readonly part: Kind;
  /** Where it stands in the sentence, such as 2.1; empty for a group that is the whole. */
  readonly place: string;
}

/** A part of the sentence, with the places to fill in and what can be done with it. */
export const PartView = ({ part, place }: PartViewProps) =>
  isGroup(part) ? <GroupView part={part} place={place} /> : <SingleView part={part} place={place} />;

const SingleView = ({ part, place }: PartViewProps<Single>) => {
  const { draft, ladder, fillSentence, blank } = useSentence();
  const put = (demand: Demand) => fillSentence(setDemand(draft.expression, part.key, demand));
  const choose = (kind: DemandKind) => put(kind === 'step' ? { kind, asked: { ladder, step: '' } } : blankDemand(kind));
  return (
    <Framed part={part} place={place}>
      <div className="demand-places">
        <SelectPlace
          label={sayDemand('what')}
          value={part.demand.kind}
          options={demandKinds.map((kind) => ({ value: kind, name: wordForDemand[kind] }))}
          change={choose}
        />
        <DemandEditor demand={part.demand} change={put} blank={blank} />
      </div>
    </Framed>
  );
};

const GroupView = ({ part, place }: PartViewProps<Group>) => {
  const { draft, fillSentence } = useSentence();
  const { key, kind, threshold, of } = part;
  const counts = of.map((_, index) => String(index + 1));
  return (
    <Framed part={part} place={place}>
      <div className="demand-places">
        <SelectPlace
          label={say('group.kind')}
          value={kind}
          options={groupKinds.map((one) => ({ value: one, name: say(`group.${one}`) }))}
          change={(chosen) => fillSentence(setGroupKind(draft.expression, key, chosen))}
        />
        {kind === 'AT_LEAST' && (
          <SelectPlace
            label={say('group.threshold')}
            value={String(threshold)}
            options={counts.map((count) => ({ value: count, name: count }))}
            change={(count) => fillSentence(setThreshold(draft.expression, key, Number(count)))}
          />
        )}
      </div>
      <ol className="part-list">
        {of.map((one, index) => (
          <li key={one.key}>
            {index > 0 && <span className="part-joint">{say(`group.joint.${kind}`)}</span>}
            <PartView part={one} place={placeWithin(place, index)} />
          </li>
        ))}
      </ol>
    </Framed>
  );
};

const Framed = ({ part, place, children }: PartViewProps & { readonly children: ReactNode }) => {
  const { faults } = useSentence();
  const name = partName(part, place);
  const own = faults.filter((fault) => fault.part === part.key);
  return (
    <div
      className={`part part-${part.kind.toLowerCase()}`}
      role="group"
      aria-label={name}
      data-part={part.key}
      tabIndex={-1}
    >
      {place !== '' && (
        <p className="part-name" aria-hidden>
          {name}
        </p>
      )}
      {children}
      {own.map(({ message, isBlocking }) => (
        <ValidationMessage key={message} data-color={isBlocking ? 'danger' : 'warning'}>
          {message}
        </ValidationMessage>
      ))}
      <PartActs part={part} name={name} />
    </div>
  );
};
