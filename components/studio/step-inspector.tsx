import { routeHref } from '@/components/console/route.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Tag } from '@/components/ui/tag.tsx';
import { Condition } from '@/domain/playbook/condition.ts';
import { conditionKey } from '@/domain/playbook/condition-key.ts';
import type { DraftView, StageView, StepView } from './draft-view.ts';
import { studioMessages } from './messages.ts';
import { leadsTo } from './read-stage.ts';
import { RenderedPhrase } from './rendered-phrase.tsx';
import { SampleNote } from './sample-note.tsx';
import { sampleFor } from './sample-values.ts';

interface StepInspectorProps {
  readonly draft: DraftView;
  readonly stage: StageView;
  readonly step: StepView;
}

/** A condition in its short printed form, or its name alone where it is half-written. */
function conditionText(condition: unknown): string {
  const read = Condition.safeParse(condition);
  if (read.success) return conditionKey(read.data);
  return String((condition as { if?: unknown } | null)?.if ?? '?');
}

/** Beside the form: the step as the agent will see it, when it appears, how it is proved and where it leads. */
export function StepInspector({ draft, stage, step }: StepInspectorProps) {
  const t = useT(studioMessages);
  const sample = sampleFor(draft, stage, new Date().toISOString().slice(0, 10));
  const titles = new Map(draft.steps.map(({ id, title }) => [id, title]));
  const names = new Map(draft.disclosures.map(({ id, name }) => [id, name]));
  const next = leadsTo(step);
  const phrases = step.texts.map((phrase, n) => ({ ...phrase, n }));
  return (
    <aside className="inspector" aria-label={t('preview')}>
      <section>
        <h3>{t('preview')}</h3>
        {phrases.map(({ n, text }) => (
          <RenderedPhrase key={n} icu={text} values={sample.values} locale={draft.locale} />
        ))}
        <SampleNote sample={sample} />
      </section>
      <section>
        <h3>{t('step.shows')}</h3>
        {step.when.length === 0 ? (
          <p>{t('step.always')}</p>
        ) : (
          <ul className="tags">
            {step.when.map(conditionText).map((text) => (
              <li key={text}>
                <Tag>{text}</Tag>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>{t('step.proof')}</h3>
        <p>
          {step.cue
            ? t('step.proof.cue', { cue: step.cue })
            : step.gives.length > 0
              ? t('step.proof.gives')
              : t('step.proof.tick')}
        </p>
      </section>
      {step.gives.length > 0 && (
        <section>
          <h3>{t('step.gives')}</h3>
          <ul lang={draft.locale}>
            {step.gives.map((id) => (
              <li key={id}>
                <a href={routeHref('playbooks', draft.id, 'rules', `disclosures.${id}`)}>{names.get(id) ?? id}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {next.length > 0 && (
        <section>
          <h3>{t('step.leads')}</h3>
          <ul lang={draft.locale}>
            {next.map((id) => (
              <li key={id}>
                <a href={routeHref('playbooks', draft.id, stage.id, id)}>{titles.get(id) ?? id}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
