import { useT } from '@/components/i18n/use-t.ts';
import { Field } from '@/components/ui/field.tsx';
import type { DraftView } from './draft-view.ts';
import type { JsonPath } from './edit-at.ts';
import { studioMessages } from './messages.ts';
import { PhraseField } from './phrase-field.tsx';

export type RulePart = 'disclosures' | 'prohibitions' | 'closing';

interface RuleFormProps {
  readonly draft: DraftView;
  readonly part: RulePart;
  readonly index: number;
  readonly problemsAt: (path: JsonPath) => string[];
  readonly edit: (path: JsonPath, value: unknown) => void;
}

const dues = ['opening', 'after_identity', 'before_offer', 'closing', 'any_time'] as const;
const severities = {
  disclosures: ['recommended', 'required', 'critical'],
  prohibitions: ['observe', 'warn', 'hold'],
} as const;
const confidences = ['primary', 'secondary', 'house_policy', 'unverified'] as const;

/** One disclosure, prohibition or closing item, in its main fields. What it is heard by is edited in the lexicon. */
export function RuleForm({ draft, part, index, problemsAt, edit }: RuleFormProps) {
  const t = useT(studioMessages);
  const disclosure = part === 'disclosures' ? draft.disclosures[index] : undefined;
  const prohibition = part === 'prohibitions' ? draft.prohibitions[index] : undefined;
  const closing = part === 'closing' ? draft.closing[index] : undefined;
  const rule = disclosure ?? prohibition ?? closing;
  if (!rule) return null;
  const at = (...rest: JsonPath): JsonPath => [part, index, ...rest];
  const sourced = disclosure ?? prohibition;
  const variables = draft.variables.map(({ id }) => id);
  const phrase = prohibition
    ? { field: 'alternative', label: t('rule.alternative'), value: prohibition.alternative }
    : closing && { field: 'text', label: t('rule.text'), value: closing.text };

  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      <header>
        <p className="quiet-text mono">{rule.id}</p>
        <h2 lang={draft.locale}>{rule.name}</h2>
      </header>
      <Field label={t('rule.name')} problem={problemsAt(at('name'))[0]}>
        <input
          className="control"
          lang={draft.locale}
          value={rule.name}
          onChange={(event) => edit(at('name'), event.target.value)}
        />
      </Field>
      {sourced && (
        <div className="row">
          {disclosure && (
            <Field label={t('rule.due')} problem={problemsAt(at('due'))[0]}>
              <select
                className="control"
                value={disclosure.due}
                onChange={(event) => edit(at('due'), event.target.value)}
              >
                {dues.map((due) => (
                  <option key={due} value={due}>
                    {t(`due.${due}`)}
                  </option>
                ))}
              </select>
            </Field>
          )}
          <Field label={t('rule.severity')} problem={problemsAt(at('severity'))[0]}>
            <select
              className="control"
              value={sourced.severity}
              onChange={(event) => edit(at('severity'), event.target.value)}
            >
              {(part === 'disclosures' ? severities.disclosures : severities.prohibitions).map((severity) => (
                <option key={severity} value={severity}>
                  {t(`severity.${severity}`)}
                </option>
              ))}
            </select>
          </Field>
        </div>
      )}
      {prohibition && (
        <Field label={t('rule.why')} problem={problemsAt(at('why'))[0]}>
          <textarea
            className="control"
            rows={2}
            lang={draft.locale}
            value={prohibition.why}
            onChange={(event) => edit(at('why'), event.target.value)}
          />
        </Field>
      )}
      {phrase && (
        <PhraseField
          label={phrase.label}
          value={phrase.value}
          lang={draft.locale}
          variables={variables}
          problems={problemsAt(at(phrase.field))}
          onChange={(value) => edit(at(phrase.field), value)}
        />
      )}
      {sourced && (
        <div className="row">
          <Field label={t('rule.citation')} problem={problemsAt(at('source', 'citation'))[0]}>
            <input
              className="control"
              lang={draft.locale}
              value={sourced.source.citation}
              onChange={(event) => edit(at('source', 'citation'), event.target.value)}
            />
          </Field>
          <Field label={t('rule.confidence')} problem={problemsAt(at('source', 'confidence'))[0]}>
            <select
              className="control"
              value={sourced.source.confidence}
              onChange={(event) => edit(at('source', 'confidence'), event.target.value)}
            >
              {confidences.map((confidence) => (
                <option key={confidence} value={confidence}>
                  {t(`confidence.${confidence}`)}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('rule.url')} problem={problemsAt(at('source', 'url'))[0]}>
            <input
              className="control"
              type="url"
              value={sourced.source.url ?? ''}
              onChange={(event) => edit(at('source', 'url'), event.target.value || undefined)}
            />
          </Field>
        </div>
      )}
    </form>
  );
}
