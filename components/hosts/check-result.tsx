import { useMemo, useState } from 'react';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { PageStructure } from '@/contracts/page-structure.ts';
import { checkMessages } from './check-messages.ts';
import { healthMessages } from './health-messages.ts';
import { partMarks } from './part-marks.ts';
import { stateOfParts } from './reading-parts.ts';
import { writeStructure } from './write-structure.ts';

const figures = ['rows', 'read', 'own', 'theirs', 'doubtful', 'timed'] as const;

/** How the page is read, and word for word the file that is saved. */
export function CheckResult({ structure }: { readonly structure: PageStructure }) {
  const t = useT(checkMessages);
  const words = useT(healthMessages);
  const locale = useLocale();
  const [saved, setSaved] = useState(false);
  const file = useMemo(() => writeStructure(structure), [structure]);
  const { health, counts, page, capped } = structure;
  const number = new Intl.NumberFormat(locale);
  const size = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const odd = health.anchors.filter(({ state }) => state !== 'found');
  const count = (state: string) => health.anchors.filter((each) => each.state === state).length;
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([file], { type: 'application/json' }));
    link.download = `combinado-page-${structure.made_at.slice(0, 16).replace(/[:T]/g, '-')}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
    setSaved(true);
  };
  return (
    <>
      <Banner
        tone={health.state === 'ok' ? 'calm' : 'warn'}
        title={t(`result.${health.state}`, { anchor: health.missing ?? '' })}
      >
        {!page.visible && <p>{t('result.hidden')}</p>}
        {capped && <p>{t('result.capped')}</p>}
      </Banner>
      <section className="options-part" aria-labelledby="check-parts">
        <h2 id="check-parts">{t('parts')}</h2>
        <dl className="check-parts">
          {stateOfParts(health).map(({ part, state }) => (
            <div key={part} data-part={part} data-state={state}>
              <dt>
                <Mark mark={partMarks[state]} />
                {words(`part.${part}`)}
              </dt>
              <dd>{words(`state.${state}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {health.anchors.length > 0 && (
        <section className="options-part" aria-labelledby="check-anchors">
          <h2 id="check-anchors">{t('anchors')}</h2>
          <p>{t('anchors.text', { found: count('found'), fallback: count('fallback'), missing: count('missing') })}</p>
          {odd.length > 0 && (
            <ul>
              {odd.map(({ name, state }) => (
                <li key={name}>
                  <code>{name}</code>, {t(state === 'missing' ? 'anchors.missing' : 'anchors.fallback')}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <section className="options-part" aria-labelledby="check-counts">
        <h2 id="check-counts">{t('counts')}</h2>
        <dl className="check-figures">
          {figures.map((each) => (
            <div key={each} data-figure={each}>
              <dt>{t(each)}</dt>
              <dd className="num">{number.format(counts[each])}</dd>
            </div>
          ))}
        </dl>
        <p className="quiet-text">
          {t('kinds')}:{' '}
          {Object.entries(counts.kinds)
            .map(([kind, n]) => `${t(`kind.${kind}` as 'kind.text')} ${number.format(n)}`)
            .join(' · ')}
        </p>
      </section>
      <section className="options-part" aria-labelledby="check-file">
        <h2 id="check-file">{t('file')}</h2>
        <p>
          {t('file.text', { lines: file.split('\n').length - 1, size: size.format(Math.ceil(file.length / 1000)) })}
        </p>
        <textarea className="check-file" readOnly value={file} aria-labelledby="check-file" spellCheck={false} />
        <Button variant="primary" onClick={save}>
          {t('save')}
        </Button>
        <p role="status">{saved && t('saved')}</p>
      </section>
    </>
  );
}
