import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import { sidebarMessages } from '@/components/sidebar/messages.ts';
import { timeWords } from '@/components/sidebar/time-words.ts';
import { Mark } from '@/components/ui/mark.tsx';
import type { DisclosureState, InteractionState } from '@/domain/interaction/evaluation.ts';
import { Resemblance } from './resemblance.tsx';

/** What must be said, with how it was proved and when. What was heard cannot be unticked; what was ticked can. */
export function Disclosures({ state, act }: { readonly state: InteractionState; readonly act: Act }) {
  const t = useT(sidebarMessages);
  const rows = state.disclosures.filter((each) => each.mark !== 'not_applicable');
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="disclosures-title" className="disclosures">
      <div className="section-head">
        <h3 id="disclosures-title">{t('disclosures')}</h3>
      </div>
      <ul className="checks">
        {rows.map((row) => (
          <li key={row.id} data-mark={row.mark} data-disclosure={row.id}>
            <Mark mark={row.mark} />
            <Row row={row} act={act} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ row, act }: { readonly row: DisclosureState; readonly act: Act }) {
  const t = useT(sidebarMessages);
  const locale = useLocale();
  const words = row.verdict?.evidence.map((each) => each.text).join(' … ');
  const how =
    row.mark === 'done' || row.mark === 'declared'
      ? t('mark.at', { mark: t(`mark.${row.mark}`), time: timeWords(row.at, locale) })
      : row.verdict?.near_miss
        ? t(`near.${row.verdict.near_miss}`)
        : row.mark === 'missed'
          ? t('mark.missed')
          : t(`due.${row.due}` as 'due.opening');
  if (row.mark === 'done') {
    return (
      <>
        <span className="label">{row.name}</span>
        <span className="by" title={words ? `“${words}”` : undefined}>
          {how}
          <Resemblance verdict={row.verdict} />
        </span>
      </>
    );
  }
  const ticked = row.mark === 'declared';
  return (
    <>
      <span className="label">{row.name}</span>
      <span className="by">{how}</span>
      <input
        type="checkbox"
        className="tick"
        checked={ticked}
        aria-label={t(ticked ? 'disclosures.untick' : 'disclosures.tick', { name: row.name })}
        onChange={() => act({ type: 'disclosure.declared', disclosure: row.id, given: !ticked })}
      />
    </>
  );
}
