import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import type { MappingDraft } from '@/contracts/picker.ts';
import { checkMapFile, type FileProblem, fileNameOf, writeMap } from './map-file.ts';
import { draftOf, finishMap } from './mapping-draft.ts';
import { mappingMessages } from './messages.ts';
import type { Mapping } from './use-mapping.ts';

const SHOWN = 20;

/** The map as a file, out and in; and the end of the draft. */
export function FilePart({
  mapping,
  draft,
  onDiscarded,
}: {
  readonly mapping: Mapping;
  readonly draft: MappingDraft;
  readonly onDiscarded: () => void;
}) {
  const t = useT(mappingMessages);
  const [bad, setBad] = useState<{ file: string; problems: readonly FileProblem[] } | null>(null);
  const [sure, setSure] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const checked = checkMapFile(await file.text(), t('import.json'), whyNoSelector);
    if (!checked.ok) return setBad({ file: file.name, problems: checked.problems });
    setBad(null);
    // Of the file is the map; of this draft is where it is tried.
    mapping.change((draft) => ({
      ...draftOf(checked.map, draft.base_epoch),
      changes: draft.changes,
      seen: draft.seen,
    }));
  };
  return (
    <details className="mapping-part" data-map-part="file">
      <summary>{t('more')}</summary>
      <div className="mapping-details">
        <Button size="small" onClick={() => download(draft)}>
          {t('export')}
        </Button>
        <Field label={t('import')} hint={t('import.hint')}>
          <input
            className="control"
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => void take(target.files?.[0])}
          />
        </Field>
        {bad && (
          <Banner tone="warn" title={t('import.bad', { file: bad.file, count: bad.problems.length })}>
            <ul className="mapping-problems">
              {bad.problems.slice(0, SHOWN).map(({ path, line, reason }) => (
                <li key={`${path} ${reason}`} data-problem={path}>
                  {t('line', { line })} <code>{path}</code> {reason}
                </li>
              ))}
            </ul>
          </Banner>
        )}
        <p className="quiet">{t('kept')}</p>
        <Button
          size="small"
          variant="quiet"
          onClick={() => (sure ? void mapping.forget().then(onDiscarded) : setSure(true))}
          onBlur={() => setSure(false)}
        >
          {t(sure ? 'discard.sure' : 'discard')}
        </Button>
      </div>
    </details>
  );
}

function download(draft: MappingDraft): void {
  const map = finishMap(draft);
  const address = URL.createObjectURL(new Blob([writeMap(map)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileNameOf(map);
  link.click();
  URL.revokeObjectURL(address);
}

/** Asked of this browser itself. */
function whyNoSelector(selector: string): string | null {
  try {
    document.createDocumentFragment().querySelector(selector);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
