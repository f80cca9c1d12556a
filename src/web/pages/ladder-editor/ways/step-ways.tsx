import { Button, Field, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { FindingList } from '../../../ladder-work/finding-list';
import { findingsAt } from '../../../ladder-work/findings-at';
import { wordForTransition } from '../../../vocabulary/transition';
import type { TransitionKind } from '../edit-ladder.generated';
import type { EditedLadderFragment, EditedStepFragment } from '../edited-ladder.generated';
import { nameInDraft, nameOfStepIn } from '../../../staircase/name-in-draft';
import type { Intent } from '../intent/intent';
import { likelyWay } from '../picture/likely-way';
import { say } from '../steps/steps-texts';

interface StepWaysProps {
  readonly ladder: EditedLadderFragment;
  readonly step: EditedStepFragment;
  readonly edit: (intent: Intent) => Promise<boolean>;
}

/** The ways to and from a step: their kinds, and one more from here. */
export const StepWays = ({ ladder, step, edit }: StepWaysProps) => {
  const heading = useId();
  const ways = ladder.transitions
    .map((way, index) => ({ ...way, index }))
    .filter(({ from, to }) => from.slug === step.slug || to.slug === step.slug);
  return (
    <section className="editor-form" aria-labelledby={heading}>
      <Heading level={4} data-size="2xs" id={heading}>
        {say('ways.title')}
      </Heading>
      {ways.length === 0 && <Paragraph>{say('ways.none')}</Paragraph>}
      <ul className="editor-rows">
        {ways.map(({ from, to, kind, index }) => {
          const isOn = from.slug === step.slug;
          const other = nameOfStepIn(ladder, isOn ? to.slug : from.slug);
          const ends = { from: from.slug, to: to.slug };
          return (
            <li key={`${from.slug} ${to.slug}`}>
              <span>{say(isOn ? 'ways.on' : 'ways.from', { step: other })}</span>
              <KindChoice
                label={say(isOn ? 'ways.kindOf' : 'ways.kindFrom', { step: other })}
                kind={kind}
                onChange={(way) => void edit({ kind: 'CHANGE_WAY', ...ends, way })}
              />
              <Button
                variant="tertiary"
                data-size="sm"
                icon
                aria-label={say(isOn ? 'ways.remove' : 'ways.removeFrom', { step: other })}
                onClick={() => void edit({ kind: 'DISCONNECT', ...ends })}
              >
                <span aria-hidden>✕</span>
              </Button>
              <FindingList findings={findingsAt(ladder.findings, { kind: 'WAY', index })} />
            </li>
          );
        })}
      </ul>
      <AddWay ladder={ladder} step={step} edit={edit} />
    </section>
  );
};

const AddWay = ({ ladder, step, edit }: StepWaysProps) => {
  const [to, setTo] = useState('');
  const [chosen, setChosen] = useState<TransitionKind>();
  const ends = ladder.transitions.filter(({ from }) => from.slug === step.slug).map((way) => way.to.slug);
  const open = ladder.steps.filter(({ slug }) => slug !== step.slug && !ends.includes(slug));
  const target = open.find(({ slug }) => slug === to);
  if (open.length === 0) return null;
  const kind = chosen ?? (target ? likelyWay(step, target) : 'ADVANCE');
  const connect = async () => {
    if (!target || !(await edit({ kind: 'CONNECT', from: step.slug, to: target.slug, way: kind }))) return;
    setTo('');
    setChosen(undefined);
  };
  return (
    <form
      className="editor-inline"
      aria-label={say('ways.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <Field>
        <Label>{say('ways.to')}</Label>
        <Select value={to} onChange={({ target: choice }) => setTo(choice.value)}>
          <Select.Option value="">{say('ways.choose')}</Select.Option>
          {open.map((one) => (
            <Select.Option key={one.slug} value={one.slug} lang="sv">
              {nameInDraft(ladder, one)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{say('ways.kind')}</Label>
        <KindSelect kind={kind} onChange={setChosen} />
      </Field>
      <Button type="submit" variant="secondary">
        {say('ways.connect')}
      </Button>
    </form>
  );
};

const kinds = Object.keys(wordForTransition) as readonly TransitionKind[];

interface KindSelectProps {
  readonly kind: TransitionKind;
  readonly onChange: (kind: TransitionKind) => void;
}

const KindSelect = ({ kind, onChange, ...rest }: KindSelectProps & { readonly 'aria-label'?: string }) => (
  <Select value={kind} onChange={({ target }) => onChange(kinds.find((one) => one === target.value) ?? kind)} {...rest}>
    {kinds.map((one) => (
      <Select.Option key={one} value={one}>
        {wordForTransition[one]}
      </Select.Option>
    ))}
  </Select>
);

const KindChoice = ({ label, ...choice }: KindSelectProps & { readonly label: string }) => (
  <KindSelect aria-label={label} {...choice} />
);
