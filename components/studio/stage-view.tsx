import { useState } from 'react';
import { routeHref } from '@/components/console/route.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Tag } from '@/components/ui/tag.tsx';
import type { DraftView, StageView as Stage } from './draft-view.ts';
import type { JsonPath } from './edit-at.ts';
import { LimitsForm } from './limits-form.tsx';
import { studioMessages } from './messages.ts';
import { type FlowAudience, type ListedStep, readStage } from './read-stage.ts';
import { StepForm } from './step-form.tsx';
import { StepInspector } from './step-inspector.tsx';

interface StageViewProps {
  readonly draft: DraftView;
  readonly stage: Stage;
  /** The id of the step that is open, or `limits`. */
  readonly item: string | null;
  readonly problemsAt: (path: JsonPath) => string[];
  readonly hasProblem: (path: JsonPath) => boolean;
  readonly edit: (path: JsonPath, value: unknown) => void;
}

const audiences = ['debtor', 'guarantor', 'third_party'] as const;
const LIMITS = '~limits';

/** One stage: the steps in their order at the left, the open one in the middle, how it appears at the right. */
export function StageView({ draft, stage, item, problemsAt, hasProblem, edit }: StageViewProps) {
  const t = useT(studioMessages);
  const [audience, setAudience] = useState<FlowAudience>('debtor');
  const { flow, beside } = readStage(draft, stage, audience);
  const stageIndex = draft.stages.indexOf(stage);
  const open = item === LIMITS ? null : ([...flow, ...beside].find(({ id }) => id === item) ?? flow[0] ?? null);
  const step = open?.index == null ? undefined : draft.steps[open.index];

  const row = (listed: ListedStep, no: number | null) => (
    <li key={listed.id}>
      <a
        href={routeHref('playbooks', draft.id, stage.id, listed.id)}
        aria-current={open?.id === listed.id ? 'true' : undefined}
      >
        <span className="no">{no}</span>
        <span>{listed.title}</span>
        {listed.index === null || hasProblem(['steps', listed.index]) ? (
          <Tag tone="stop">{t('step.problem')}</Tag>
        ) : (
          (draft.steps[listed.index]?.gives.length ?? 0) > 0 && <Tag>{t('step.notice')}</Tag>
        )}
      </a>
    </li>
  );

  return (
    <div className="editor">
      <nav aria-label={t('steps')}>
        <div className="section-head">
          <h2>{t('steps')}</h2>
          <select
            className="control compact"
            aria-label={t('audience')}
            value={audience}
            onChange={(event) => setAudience(event.target.value as FlowAudience)}
          >
            {audiences.map((each) => (
              <option key={each} value={each}>
                {t(`audience.${each}`)}
              </option>
            ))}
          </select>
        </div>
        <ol className="steps" lang={draft.locale}>
          {flow.map((listed, at) => row(listed, at + 1))}
        </ol>
        {beside.length > 0 && (
          <>
            <div className="section-head">
              <h2>{t('steps.branches')}</h2>
            </div>
            <ul className="steps" lang={draft.locale}>
              {beside.map((listed) => row(listed, null))}
            </ul>
          </>
        )}
        <ul className="steps steps-end">
          <li>
            <a
              href={routeHref('playbooks', draft.id, stage.id, LIMITS)}
              aria-current={item === LIMITS ? 'true' : undefined}
            >
              <span />
              <span>{t('steps.limits')}</span>
              {hasProblem(['stages', stageIndex, 'limits']) && <Tag tone="stop">{t('step.problem')}</Tag>}
            </a>
          </li>
        </ul>
      </nav>
      {item === LIMITS ? (
        <LimitsForm draft={draft} stageIndex={stageIndex} problemsAt={problemsAt} edit={edit} />
      ) : step && open?.index != null ? (
        <>
          <StepForm key={step.id} draft={draft} index={open.index} problemsAt={problemsAt} edit={edit} />
          <StepInspector draft={draft} stage={stage} step={step} />
        </>
      ) : (
        <p className="page-state">{t('step.lost')}</p>
      )}
    </div>
  );
}
