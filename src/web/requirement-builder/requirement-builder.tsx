import { useState } from 'react';
import { useAnswer } from '../api/use-answer';
import type { Saving } from '../api/use-saving';
import { apiLanguage } from '../language/language';
import { Answered } from '../states/answered';
import { Empty } from '../states/empty';
import { say } from './builder-texts';
import { BuilderForm } from './builder-form';
import { BuiltLadderDocument } from './built-ladder.generated';
import { BuiltContext, type BuiltLadder } from './built-requirement';
import { draftOfRequirement, newRequirement, type RequirementDraft } from './requirement-draft';
import type { RequirementToSave } from './requirement-to-save';

interface RequirementBuilderProps {
  /** Id of the revision that is edited. */
  readonly ladder: string;
  /** Slug of the step that the requirement stands on. */
  readonly step: string;
  /** Slug of the requirement to change, as the revision has it; left out, a new one is built. */
  readonly requirement?: string | undefined;
  /** Somebody wants to save: by replaceRequirement where one is changed, else by addRequirement. */
  readonly onSave: (made: RequirementToSave) => void;
  readonly onCancel: () => void;
  /** How the saving stands. What is typed stays until the builder is taken away. */
  readonly saving: Saving;
  /** Fetches what somebody else has saved meanwhile. */
  readonly reload?: (() => void) | undefined;
}

/** Builds a requirement as a sentence, and shows at once what it means and whether it is stricter than before. */
export const RequirementBuilder = (props: RequirementBuilderProps) => {
  const answer = useAnswer(BuiltLadderDocument, { ladder: props.ladder, language: apiLanguage });
  return (
    <Answered answer={answer}>
      {({ node }) => (node && 'steps' in node ? <BuilderOn {...props} built={node} /> : <Gone />)}
    </Answered>
  );
};

/** Begins on what the ladder holds when it is first shown, and keeps what is built whatever happens to it meanwhile. */
const BuilderOn = ({
  built,
  ladder,
  step,
  requirement,
  ...rest
}: RequirementBuilderProps & { readonly built: BuiltLadder }) => {
  const requirements = built.steps.find(({ slug }) => slug === step)?.statedRequirements ?? [];
  const standing = requirements.find(({ slug }) => slug === requirement);
  const [begun] = useState((): RequirementDraft | undefined => {
    if (requirement === undefined) return newRequirement;
    return standing && draftOfRequirement(standing);
  });
  if (begun === undefined) return <Gone />;
  return (
    <BuiltContext value={built}>
      <BuilderForm
        place={{ ladder, step, replacing: requirement }}
        begun={begun}
        taken={requirements.map(({ slug }) => slug).filter((slug) => slug !== requirement)}
        {...rest}
      />
    </BuiltContext>
  );
};

const Gone = () => <Empty title={say('goneTitle')}>{say('gone')}</Empty>;
