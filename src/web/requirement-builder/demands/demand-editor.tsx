import type { AskedBy, Demand, DemandKind } from '../demand';
import { AssignmentEditor } from './assignment-editor';
import { CompetenceEditor } from './competence-editor';
import { CreditsEditor } from './credits-editor';
import type { DemandEditorProps } from './demand-editor-props';
import { EmploymentEditor } from './employment-editor';
import { ExperienceEditor } from './experience-editor';
import { QualificationEditor } from './qualification-editor';
import { SeqfLevelEditor } from './seqf-level-editor';
import { StepEditor } from './step-editor';

interface AnyDemandProps {
  readonly demand: Demand;
  readonly change: (demand: Demand) => void;
  readonly blank?: string | undefined;
}

/** The places of a demand to fill in. */
export const DemandEditor = ({ demand, change, blank }: AnyDemandProps) => {
  switch (demand.kind) {
    case 'qualification':
      return <QualificationEditor {...propsOf('qualification', demand.asked, change, blank)} />;
    case 'experience':
      return <ExperienceEditor {...propsOf('experience', demand.asked, change, blank)} />;
    case 'employment':
      return <EmploymentEditor {...propsOf('employment', demand.asked, change, blank)} />;
    case 'competence':
      return <CompetenceEditor {...propsOf('competence', demand.asked, change, blank)} />;
    case 'credits':
      return <CreditsEditor {...propsOf('credits', demand.asked, change, blank)} />;
    case 'seqfLevel':
      return <SeqfLevelEditor {...propsOf('seqfLevel', demand.asked, change, blank)} />;
    case 'assignment':
      return <AssignmentEditor {...propsOf('assignment', demand.asked, change, blank)} />;
    case 'step':
      return <StepEditor {...propsOf('step', demand.asked, change, blank)} />;
  }
};

const propsOf = <Kind extends DemandKind>(
  kind: Kind,
  asked: AskedBy[Kind],
  change: (demand: Demand) => void,
  blank: string | undefined,
): DemandEditorProps<Kind> => ({
  asked,
  change: (changed) => change({ kind, asked: changed } as Demand),
  blank,
});
