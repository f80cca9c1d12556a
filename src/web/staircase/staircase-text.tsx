import { Heading, Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { wordForTransition } from '../vocabulary/transition';
import { Empty } from '../states/empty';
import { layOutStaircase } from './layout';
import { markColors, markSigns, type StepMarks } from './marks';
import { ordinalsOf } from './ordinals';
import type { StaircaseLadderFragment } from './staircase.generated';
import { say } from './staircase-texts';
import { nameOfStep } from './step-name';
import { waySigns } from './way-signs';
import './staircase.css';

interface StaircaseTextProps {
  readonly ladder: StaircaseLadderFragment;
  /** What to say of single steps; by the id of the step. */
  readonly marks?: StepMarks;
  /** The id of the step that is open. */
  readonly selected?: string | undefined;
  /** Opens a step by its id; without it the text only tells. */
  readonly onSelect?: (step: string) => void;
  /** The level of the headings of roles. */
  readonly headingLevel?: 2 | 3 | 4;
  /** What else to tell of a step, by its id. */
  readonly more?: ((step: string) => ReactNode) | undefined;
}

/** A ladder in words, as much as StaircasePicture shows: role by role each step from the lowest, its marks and ways on. */
export const StaircaseText = ({ ladder, marks, selected, onSelect, headingLevel = 3, more }: StaircaseTextProps) => {
  const { steps, lanes } = layOutStaircase(ladder);
  const ordinals = ordinalsOf(steps);
  if (steps.length === 0) return <Empty title={say('empty.title')}>{say('empty.body')}</Empty>;
  return (
    <div className="staircase-text">
      {steps.length > 1 && ladder.transitions.length === 0 && <p>{say('noWays')}</p>}
      {lanes.map(({ role }, lane) => (
        <section key={role.id}>
          <Heading level={headingLevel} data-size="2xs" lang="sv">
            {role.name}
          </Heading>
          <ol>
            {steps
              .filter((placed) => placed.lane === lane)
              .map(({ step }) => {
                const mark = marks?.get(step.id);
                const ordinal = ordinals.get(step.id);
                const ways = ladder.transitions.filter(({ from }) => from.id === step.id);
                return (
                  <li key={step.id} data-selected={step.id === selected}>
                    {onSelect ? (
                      <button
                        type="button"
                        className="staircase-text-step"
                        data-step={step.slug}
                        aria-pressed={step.id === selected}
                        onClick={() => onSelect(step.id)}
                      >
                        {nameOfStep(step)}
                      </button>
                    ) : (
                      <strong>{nameOfStep(step)}</strong>
                    )}
                    {ordinal && <span>({say('ordinal', { ...ordinal })})</span>}
                    {mark && (
                      <Tag data-color={markColors[mark.tone]}>
                        <span>
                          <span aria-hidden>{markSigns[mark.tone]}</span> {mark.label}
                        </span>
                      </Tag>
                    )}
                    {step.demandsUnknown && <Tag data-color="neutral">? {say('demandsUnknown')}</Tag>}
                    {ways.length > 0 && (
                      <ul className="staircase-ways-on" aria-label={say('waysOn')}>
                        {ways.map(({ kind, to }) => {
                          const end = ladder.steps.find(({ id }) => id === to.id);
                          return (
                            <li key={`${kind} ${to.id}`}>
                              <span aria-hidden>{waySigns[kind]} </span>
                              {say('leadsTo', { kind: wordForTransition[kind], step: end ? nameOfStep(end) : '' })}
                            </li>
                          );
                        })}
                      </ul>
                    )}
                    {more?.(step.id)}
                  </li>
                );
              })}
          </ol>
        </section>
      ))}
    </div>
  );
};
