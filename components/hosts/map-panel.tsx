import { useState } from 'react';
import { PageState } from '@/components/console/page-state.tsx';
import { useFormats } from '@/components/console/use-formats.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { callRoute, useApi } from '@/components/query/use-api.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Tag } from '@/components/ui/tag.tsx';
import type { AdapterSwitches, SelectorAdapter, SelectorHead } from '@/contracts/selector-set.ts';
import { ask as askBackground } from '@/utils/messaging/ask.ts';
import { CrmMaps } from './crm-maps.tsx';
import { hostsMessages } from './hosts-messages.ts';
import { NoteDialog } from './note-dialog.tsx';
import { PublishMap } from './publish-map.tsx';

/** What a page may be used for. A record page has nothing that is sent, and so nothing to hold. */
const usesOf = {
  whatsapp: [
    { name: 'read', word: 'read' },
    { name: 'insert', word: 'insert' },
    { name: 'hold', word: 'hold' },
  ],
  crm: [
    { name: 'read', word: 'crm.read' },
    { name: 'insert', word: 'crm.insert' },
  ],
} as const;
const allOn: AdapterSwitches = { read: true, insert: true, hold: true };
const allOff: AdapterSwitches = { read: false, insert: false, hold: false };

type Asked =
  | {
      readonly is: 'switch';
      readonly title: string;
      readonly effects: readonly string[];
      readonly switches: AdapterSwitches;
    }
  | { readonly is: 'back'; readonly title: string; readonly effects: readonly string[]; readonly head: SelectorHead };

interface MapPanelProps {
  readonly adapter: SelectorAdapter;
  readonly mayChange: boolean;
}

/** The map in use (of CRMs all maps), what it may be used for, what was in use before, and the way to another. */
export function MapPanel({ adapter, mayChange }: MapPanelProps) {
  const t = useT(hostsMessages);
  const { recent } = useFormats();
  const now = useNow();
  const params = { adapter };
  const uses = usesOf[adapter];
  const of = adapter === 'crm' ? 'crm.' : '';
  const list = useApi('selectors.list', { params });
  const [asked, setAsked] = useState<Asked | null>(null);
  const [done, setDone] = useState(false);
  if (!list.data) return <PageState query={list} />;
  const { heads } = list.data;
  const [head] = heads;
  const switches = head?.switches ?? allOn;
  const base_epoch = head?.epoch ?? 0;

  const ask = (next: AdapterSwitches, title: string) =>
    setAsked({
      is: 'switch',
      title,
      switches: next,
      effects: uses
        .filter(({ name }) => next[name] !== switches[name])
        .map(({ name, word }) => t(`effect.${word}.${next[name] ? 'on' : 'off'}`)),
    });
  const run = async (note: string) => {
    if (asked?.is === 'back')
      await callRoute('selectors.rollback', { params, body: { hash: asked.head.hash, note, base_epoch } });
    else if (asked && head) await callRoute('selectors.switch', { params, body: { switches: asked.switches, note } });
    // Switches belong to a published map: the one that everybody has is published with them.
    else if (asked)
      await callRoute('selectors.publish', {
        params,
        body: { set: (await askBackground('selectors.read', params)).set, switches: asked.switches, note, base_epoch },
      });
    setAsked(null);
    setDone(true);
    void list.refetch();
  };

  return (
    <section aria-labelledby={`map-title-${adapter}`} className="host-map" data-adapter={adapter}>
      <div className="section-head">
        <h2 id={`map-title-${adapter}`}>{t(`${of}set.title`)}</h2>
        <span>
          {head
            ? t('set.current', { version: head.version, name: head.published_by, time: recent(head.published_at, now) })
            : t(`${of}set.packaged`)}
        </span>
      </div>
      {done && <Banner tone="calm" title={t('done')} />}
      {adapter === 'crm' && <CrmMaps />}
      <ul className="host-switches">
        {uses.map(({ name, word }) => {
          const is = switches[name];
          const title = t(is ? 'turn.off.of' : 'turn.on.of', { what: t(`switch.${word}`) });
          return (
            <li key={name} data-switch={name}>
              <span>{t(`switch.${word}`)}</span>
              <Tag tone={is ? 'ok' : 'warn'}>{t(is ? 'on' : 'off')}</Tag>
              {mayChange && (
                <Button size="small" aria-label={title} onClick={() => ask({ ...switches, [name]: !is }, title)}>
                  {t(is ? 'turn.off' : 'turn.on')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {mayChange && (
        <p className="acts host-pad">
          {uses.some(({ name }) => switches[name]) && (
            <Button size="small" onClick={() => ask(allOff, t('all.off'))}>
              {t('all.off')}
            </Button>
          )}
          {uses.some(({ name }) => !switches[name]) && (
            <Button size="small" onClick={() => ask(allOn, t('all.on'))}>
              {t('all.on')}
            </Button>
          )}
        </p>
      )}
      {mayChange && (
        <PublishMap
          adapter={adapter}
          switches={switches}
          baseEpoch={base_epoch}
          onPublished={() => {
            setDone(true);
            void list.refetch();
          }}
        />
      )}
      {heads.length > 0 && (
        <>
          <div className="section-head">
            <h3>{t('history.title')}</h3>
          </div>
          <ol className="host-history">
            {heads.map((each, index) => (
              <li key={each.epoch} data-epoch={each.epoch}>
                <div>
                  <p>
                    <b className="num">{t('map.pushed', { version: each.version })}</b> {each.note}
                  </p>
                  <p className="quiet-text">
                    {t('history.by', { name: each.published_by, time: recent(each.published_at, now) })}
                  </p>
                  <p className="tags">
                    {uses
                      .filter(({ name }) => !each.switches[name])
                      .map(({ name, word }) => (
                        <Tag key={name} tone="warn">
                          {t(`switch.${word}`)}: {t('off')}
                        </Tag>
                      ))}
                  </p>
                </div>
                {mayChange && index > 0 && each.hash !== head?.hash && (
                  <Button
                    size="small"
                    onClick={() =>
                      setAsked({
                        is: 'back',
                        title: t('history.back', { version: each.version }),
                        effects: [t('back.effect', { version: each.version })],
                        head: each,
                      })
                    }
                  >
                    {t('history.back', { version: each.version })}
                  </Button>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {asked && (
        <NoteDialog title={asked.title} effects={asked.effects} onSubmit={run} onClose={() => setAsked(null)} />
      )}
    </section>
  );
}
