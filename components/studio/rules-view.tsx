import { routeHref } from '@/components/console/route.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Tag } from '@/components/ui/tag.tsx';
import type { DraftView } from './draft-view.ts';
import type { JsonPath } from './edit-at.ts';
import { studioMessages } from './messages.ts';
import { RenderedPhrase } from './rendered-phrase.tsx';
import { RuleForm, type RulePart } from './rule-form.tsx';
import { SampleNote } from './sample-note.tsx';
import { sampleFor } from './sample-values.ts';

interface RulesViewProps {
  readonly draft: DraftView;
  /** `<part>.<id>` of the rule that is open. */
  readonly item: string | null;
  readonly problemsAt: (path: JsonPath) => string[];
  readonly hasProblem: (path: JsonPath) => boolean;
  readonly edit: (path: JsonPath, value: unknown) => void;
}

const parts = ['disclosures', 'prohibitions', 'closing'] as const;

/** Disclosures, prohibitions and closing items: all in one list at the left, the open one beside it. */
export function RulesView({ draft, item, problemsAt, hasProblem, edit }: RulesViewProps) {
  const t = useT(studioMessages);
  const all = parts.flatMap((part) => draft[part].map(({ id }, index) => ({ part, id, index })));
  const open = all.find(({ part, id }) => `${part}.${id}` === item) ?? all[0] ?? null;
  const phrase = open && phraseOf(draft, open.part, open.index);
  const sample = sampleFor(draft, draft.stages[2] ?? null, new Date().toISOString().slice(0, 10));
  return (
    <div className="editor">
      <nav aria-label={t('tab.rules')}>
        {parts.map((part) => (
          <section key={part}>
            <div className="section-head">
              <h2>{t(part)}</h2>
              <span>{draft[part].length}</span>
            </div>
            <ol className="steps" lang={draft.locale}>
              {draft[part].map((rule, index) => (
                <li key={rule.id}>
                  <a
                    href={routeHref('playbooks', draft.id, 'rules', `${part}.${rule.id}`)}
                    aria-current={open?.part === part && open.id === rule.id ? 'true' : undefined}
                  >
                    <span className="no">{index + 1}</span>
                    <span>{rule.name || rule.id}</span>
                    {hasProblem([part, index]) && <Tag tone="stop">{t('step.problem')}</Tag>}
                  </a>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </nav>
      {open ? (
        <RuleForm
          key={`${open.part}.${open.id}`}
          draft={draft}
          part={open.part}
          index={open.index}
          problemsAt={problemsAt}
          edit={edit}
        />
      ) : (
        <p className="page-state">{t('rule.none')}</p>
      )}
      <aside className="inspector" aria-label={t('preview')}>
        {phrase && (
          <section>
            <h3>{t('preview')}</h3>
            <RenderedPhrase icu={phrase} values={sample.values} locale={draft.locale} />
            <SampleNote sample={sample} />
          </section>
        )}
      </aside>
    </div>
  );
}

function phraseOf(draft: DraftView, part: RulePart, index: number): string | null {
  if (part === 'prohibitions') return draft.prohibitions[index]?.alternative ?? null;
  return part === 'closing' ? (draft.closing[index]?.text ?? null) : null;
}
