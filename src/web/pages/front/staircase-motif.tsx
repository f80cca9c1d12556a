const steps = [0, 1, 2, 3, 4] as const;

const STEP = { width: 76, height: 44 } as const;
const GROUND = 280;

/** A staircase with a way up, for the eye only. */
export const StaircaseMotif = () => (
  <svg className="staircase-motif" viewBox="0 0 400 280" aria-hidden focusable="false">
    {steps.map((step) => {
      const height = STEP.height * (step + 1);
      return (
        <rect
          key={step}
          className={`motif-step motif-step-${String(step)}`}
          x={10 + step * STEP.width}
          y={GROUND - height}
          width={STEP.width}
          height={height}
        />
      );
    })}
    <path
      className="motif-way"
      d={`M 24 ${String(GROUND - 58)} ${`h ${String(STEP.width - 18)} l 18 -${String(STEP.height)} `.repeat(steps.length - 1)}h 40`}
    />
    {steps.map((step) => (
      <circle
        key={step}
        className="motif-stop"
        cx={10 + (step + 0.5) * STEP.width}
        cy={GROUND - STEP.height * (step + 1) - 14}
        r={step === steps.length - 1 ? 9 : 6}
      />
    ))}
  </svg>
);
