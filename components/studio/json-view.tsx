import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { locateProblem } from '@/domain/playbook/locate-problem.ts';
import { type PlaybookProblem, parsePlaybook } from '@/domain/playbook/parse-playbook.ts';
import { studioMessages } from './messages.ts';

interface JsonViewProps {
  readonly body: unknown;
  readonly lexicon: unknown;
  readonly replace: (body: unknown) => void;
}

interface Check {
  readonly body: unknown;
  readonly syntax: string | null;
  readonly problems: readonly PlaybookProblem[];
}

function check(source: string, lexicon: unknown): Check {
  let body: unknown;
  try {
    body = JSON.parse(source);
  } catch (error) {
    return { body: null, syntax: error instanceof Error ? error.message : String(error), problems: [] };
  }
  const read = parsePlaybook(typeof body === 'object' && body !== null ? { ...body, lexicon } : body);
  return { body, syntax: null, problems: read.ok ? [] : read.problems };
}

const print = (body: unknown) => JSON.stringify({ ...(body as object), lexicon: undefined }, null, 2);

/** The whole playbook as text, with every problem named by path, line and reason; what is typed counts once applied. */
export function JsonView({ body, lexicon, replace }: JsonViewProps) {
  const t = useT(studioMessages);
  const area = useRef<HTMLTextAreaElement>(null);
  const printed = useMemo(() => print(body), [body]);
  const [typed, setTyped] = useState<string | null>(null);
  const source = typed ?? printed;
  const settled = useDeferredValue(source);
  const checked = useMemo(() => check(settled, lexicon), [settled, lexicon]);
  // A field that cannot exist makes the scan run to the end, or to where the text stops being JSON.
  const syntaxLine = checked.syntax === null ? null : locateProblem(settled, '~').line;

  const goTo = (line: number) => {
    const control = area.current;
    if (!control) return;
    const lines = source.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    control.focus();
    control.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    control.scrollTop = Math.max(0, (line - 6) * 18);
  };

  return (
    <div className="json">
      <div className="json-paper">
        <label htmlFor="playbook-json" className="field-label">
          {t('json.label')}
        </label>
        <textarea
          ref={area}
          id="playbook-json"
          className="control"
          spellCheck={false}
          value={source}
          aria-describedby="playbook-json-hint"
          aria-invalid={checked.syntax !== null || checked.problems.length > 0}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p id="playbook-json-hint" className="quiet-text">
          {t('json.hint')}
        </p>
        <div className="acts">
          <Button
            variant="line"
            disabled={typed === null || checked.syntax !== null || settled !== source}
            onClick={() => {
              replace(checked.body);
              setTyped(null);
            }}
          >
            {t('json.apply')}
          </Button>
          <Button variant="quiet" disabled={typed === null} onClick={() => setTyped(null)}>
            {t('json.revert')}
          </Button>
        </div>
      </div>
      <aside aria-live="polite">
        <h2 className="field-label">
          {t('problems.title', { count: checked.problems.length + (checked.syntax === null ? 0 : 1) })}
        </h2>
        <ul className="problems">
          {checked.syntax !== null && (
            <li>
              <button type="button" onClick={() => goTo(syntaxLine ?? 1)}>
                {t('problems.line', { line: syntaxLine ?? 1 })}
              </button>
              <p>{t('json.syntax', { why: checked.syntax })}</p>
            </li>
          )}
          {checked.problems.map(({ path, reason }) => {
            const { line } = locateProblem(settled, path);
            return (
              <li key={`${path} ${reason}`}>
                <button type="button" onClick={() => goTo(line)}>
                  {t('problems.line', { line })}
                </button>{' '}
                <span className="mono quiet-text">{path}</span>
                <p>{reason}</p>
              </li>
            );
          })}
        </ul>
      </aside>
    </div>
  );
}
