import {
  ChevronsRight,
  CircleHelp,
  Cloud,
  CloudOff,
  EllipsisVertical,
  MessageSquare,
  Pause,
  Phone,
} from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { AgendaButton } from '@/components/agenda/agenda-button.tsx';
import { AgendaReminder } from '@/components/agenda/agenda-reminder.tsx';
import { agendaMessages } from '@/components/agenda/messages.ts';
import { countMissing } from '@/components/connectivity/count-missing.ts';
import { DisconnectionNotice } from '@/components/connectivity/disconnection-notice.tsx';
import { seriesMessages } from '@/components/connectivity/series-messages.ts';
import { SeriesNotices } from '@/components/connectivity/series-notices.tsx';
import { healthMessages } from '@/components/hosts/health-messages.ts';
import { HealthNotice } from '@/components/hosts/health-notice.tsx';
import { HostWhere } from '@/components/hosts/host-where.tsx';
import { ReadingSheet } from '@/components/hosts/reading-sheet.tsx';
import { useT } from '@/components/i18n/use-t.ts';
import { mappingDoorMessages } from '@/components/mapping/door-messages.ts';
import { MappingOffer } from '@/components/mapping/mapping-offer.tsx';
import { mayMap } from '@/components/mapping/use-crm-tab.ts';
import { Parallel } from '@/components/parallel/parallel.tsx';
import { RailWaiting } from '@/components/parallel/rail-waiting.tsx';
import { useAsk } from '@/components/query/use-ask.ts';
import { SightNotice } from '@/components/sight/sight-notice.tsx';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { late } from '@/components/ui/late.ts';
import { Logo } from '@/components/ui/logo.tsx';
import { Popover } from '@/components/ui/popover.tsx';
import type { Status } from '@/contracts/runtime-message.ts';
import { sidebarMessages } from './messages.ts';
import { onSidebarEvent, tellSidebar } from './sidebar-events.ts';
import type { HostWire } from './sidebar-page.tsx';
import { sinceWords } from './since-words.ts';
import { useNow } from './use-now.ts';

const AgendaList = late(async () => (await import('@/components/agenda/agenda-list.tsx')).AgendaList);
const LoggedList = late(async () => (await import('@/components/outcome/logged-list.tsx')).LoggedList);
const OutboxView = late(async () => (await import('@/components/outcome/outbox-view.tsx')).OutboxView);
const KeysSheet = late(async () => (await import('./keys-sheet.tsx')).KeysSheet);

const site = new URLSearchParams(location.search).get('site');

/** What never moves: the bar, what everybody must know, the grip; and the rail when the panel is collapsed. */
export function PanelFrame({
  wire,
  status,
  children,
}: {
  readonly wire: HostWire;
  readonly status: Status;
  readonly children: ReactNode;
}) {
  const t = useT(sidebarMessages);
  const agendaWords = useT(agendaMessages);
  const healthWords = useT(healthMessages);
  const layout = useAsk('layout.read', { site: site ?? '' }, { enabled: site !== null }).data;
  const { send, listen, view } = wire;
  const [sheet, setSheet] = useState<'keys' | 'outbox' | 'agenda' | 'logged' | 'reading' | null>(null);
  const collapsed = layout?.collapsed ?? false;

  useEffect(
    () =>
      listen((message) => {
        if (message.type === 'command.toggle') send({ type: 'frame.collapse', collapsed: !collapsed });
        if (message.type === 'command.focus') send({ type: 'focus.sidebar' });
      }),
    [listen, send, collapsed],
  );
  useEffect(() => onSidebarEvent('keys', () => setSheet('keys')), []);
  useEffect(() => onSidebarEvent('agenda', () => setSheet('agenda')), []);
  useEffect(() => onSidebarEvent('logged', () => setSheet('logged')), []);
  useEffect(() => onSidebarEvent('reading', () => setSheet('reading')), []);
  const signedIn = status.session === 'active';
  const current = view.conversation?.key ?? null;

  return (
    <aside className={collapsed ? 'rail' : 'sidebar'} aria-label={t('panel')}>
      {collapsed && (
        <RailTop view={view} status={status} onExpand={() => send({ type: 'frame.collapse', collapsed: false })} />
      )}
      <div id="rail-facts" hidden={!collapsed} />
      {site !== null && layout && !collapsed && <Grip width={layout.width} side={layout.side} send={send} />}
      <header className="bar" hidden={collapsed}>
        <Logo />
        <Where view={view} />
        <span className="grow" />
        <SyncState status={status} onOpen={() => setSheet('outbox')} />
        {signedIn && <AgendaButton onOpen={() => setSheet('agenda')} />}
        <IconButton label={t('help')} onClick={() => setSheet('keys')} aria-keyshortcuts="?">
          <CircleHelp />
        </IconButton>
        <Popover
          label={t('menu')}
          trigger={
            <button type="button" className="icon-btn" aria-label={t('menu')}>
              <EllipsisVertical />
            </button>
          }
        >
          {(close) => (
            <PanelMenu
              framed={site !== null}
              maps={signedIn && mayMap(status.user) && view.health?.adapter === 'crm'}
              send={send}
              onDone={close}
            />
          )}
        </Popover>
        {site !== null && (
          <IconButton label={t('collapse')} onClick={() => send({ type: 'frame.collapse', collapsed: true })}>
            <ChevronsRight />
          </IconButton>
        )}
      </header>
      {signedIn && !collapsed && <Parallel wire={wire} />}
      {signedIn && collapsed && <RailWaiting current={current} />}
      {signedIn && !collapsed && <AgendaReminder current={current} quiet={view.stopped !== null} />}
      {!collapsed && <SightNotice />}
      {!collapsed && <Notices status={status} view={view} onOpenOutbox={() => setSheet('outbox')} />}
      {signedIn && !collapsed && <DisconnectionNotice status={status} />}
      {signedIn && !collapsed && <MappingOffer user={status.user} view={view} />}
      {/* Folded away it goes on judging drafts, since a send may be held at any time. */}
      <div className="panel" hidden={collapsed} inert={collapsed}>
        {children}
      </div>
      <Dialog open={sheet === 'keys'} title={t('keys.title')} onClose={() => setSheet(null)} modal={false}>
        <KeysSheet />
      </Dialog>
      <Dialog open={sheet === 'agenda'} title={agendaWords('agenda')} onClose={() => setSheet(null)} modal={false}>
        <AgendaList inDialog onShown={() => setSheet(null)} />
      </Dialog>
      <Dialog open={sheet === 'logged'} title={t('logged')} onClose={() => setSheet(null)} modal={false}>
        <LoggedList wire={wire} />
      </Dialog>
      <Dialog open={sheet === 'reading'} title={healthWords('sheet')} onClose={() => setSheet(null)} modal={false}>
        <ReadingSheet health={view.health} />
      </Dialog>
      <Dialog open={sheet === 'outbox'} title={t('outbox')} onClose={() => setSheet(null)} modal={false}>
        <OutboxView status={status} />
      </Dialog>
    </aside>
  );
}

/** The panel folded to 48 px: a count or a stop, never a sentence. */
function RailTop({
  view,
  status,
  onExpand,
}: {
  readonly view: HostWire['view'];
  readonly status: Status;
  readonly onExpand: () => void;
}) {
  const t = useT(sidebarMessages);
  const kept = status.pending + status.refused;
  return (
    <>
      <IconButton label={t('expand')} onClick={onExpand}>
        <Logo />
      </IconButton>
      {view.stopped && (
        <span className="cell" data-tone="stop" role="alert">
          <Pause aria-hidden />
          {t('mark.held')}
        </span>
      )}
      {(kept > 0 || !status.online) && (
        <span className="cell" data-tone={status.refused > 0 ? 'stop' : 'warn'}>
          {status.online ? <Cloud aria-hidden /> : <CloudOff aria-label={t('sync.offline')} />}
          {kept > 0 && kept}
        </span>
      )}
    </>
  );
}

const widths = [
  [320, 'width.narrow'],
  [380, 'width.middle'],
  [520, 'width.wide'],
] as const;

/** Search by pointer; and, beside a page, the widths and sides that the grip gives by dragging. */
function PanelMenu({
  framed,
  maps,
  send,
  onDone,
}: {
  readonly framed: boolean;
  /** This person may teach how the page beside is read. */
  readonly maps: boolean;
  readonly send: HostWire['send'];
  readonly onDone: () => void;
}) {
  const t = useT(sidebarMessages);
  const agendaWords = useT(agendaMessages);
  const healthWords = useT(healthMessages);
  const mapWords = useT(mappingDoorMessages);
  const item = (label: string, run: () => void) => (
    <Button
      key={label}
      variant="quiet"
      onClick={() => {
        run();
        onDone();
      }}
    >
      {label}
    </Button>
  );
  return (
    <div className="menu">
      {item(t('palette.open'), () => tellSidebar('palette'))}
      {item(agendaWords('agenda'), () => tellSidebar('agenda'))}
      {item(t('logged'), () => tellSidebar('logged'))}
      {item(healthWords('sheet'), () => tellSidebar('reading'))}
      {maps && item(mapWords('open'), () => tellSidebar('mapping'))}
      {framed && widths.map(([width, label]) => item(t(label), () => send({ type: 'frame.resize', width })))}
      {framed &&
        (['left', 'right'] as const).map((side) => item(t(`dock.${side}`), () => send({ type: 'frame.dock', side })))}
    </div>
  );
}

function Where({ view }: { readonly view: HostWire['view'] }) {
  const t = useT(sidebarMessages);
  const channel = view.conversation?.channel;
  if (!channel) return null;
  return (
    <span className="where">
      {channel === 'voice' ? <Phone aria-hidden /> : <MessageSquare aria-hidden />}
      {t(`channel.${channel}`)}
      <HostWhere health={view.health} />
      <span id="bar-facts" />
    </span>
  );
}

function SyncState({ status, onOpen }: { readonly status: Status; readonly onOpen: () => void }) {
  const t = useT(sidebarMessages);
  const seriesWords = useT(seriesMessages);
  if (status.session === 'none') return null;
  const missing = countMissing(status);
  const words = !status.online
    ? t('sync.offline')
    : missing > 0
      ? seriesWords('missing.short', { n: missing })
      : status.refused > 0
        ? t('sync.refused', { n: status.refused })
        : status.pending > 0
          ? t('sync.pending', { n: status.pending })
          : t('sync.delivered');
  return (
    <button
      type="button"
      className="sync"
      data-tone={status.refused + missing > 0 ? 'stop' : status.online ? 'calm' : 'warn'}
      onClick={onOpen}
    >
      {status.online ? <Cloud aria-hidden /> : <CloudOff aria-hidden />}
      <span aria-live="polite">{words}</span>
    </button>
  );
}

/** One banner at a time a cause, the gravest first. */
function Notices({
  status,
  view,
  onOpenOutbox,
}: {
  readonly status: Status;
  readonly view: HostWire['view'];
  readonly onOpenOutbox: () => void;
}) {
  const t = useT(sidebarMessages);
  const now = useNow();
  return (
    <>
      {status.refused > 0 && (
        <Banner
          tone="stop"
          title={t('refused.title', { n: status.refused })}
          actions={<Button onClick={onOpenOutbox}>{t('refused.see')}</Button>}
        />
      )}
      {!status.online && status.offline_since && (
        <Banner
          title={t('offline.title', { since: sinceWords(status.offline_since, now, document.documentElement.lang) })}
        />
      )}
      {status.session !== 'none' && <SeriesNotices status={status} />}
      {status.session === 'active' && <HealthNotice view={view} />}
      {status.playbook.refused && <Banner tone="calm" title={t('playbook.kept', { why: status.playbook.refused })} />}
    </>
  );
}

/** The edge to drag, or to move with the arrows; the menu of widths is its equal without dragging. */
function Grip({
  width,
  side,
  send,
}: {
  readonly width: number;
  readonly side: 'left' | 'right';
  readonly send: HostWire['send'];
}) {
  const t = useT(sidebarMessages);
  const from = useRef<{ x: number; width: number } | null>(null);
  const resize = (next: number) =>
    send({ type: 'frame.resize', width: Math.round(Math.min(520, Math.max(320, next))) });
  const steps: Record<string, number> = {
    ArrowLeft: side === 'right' ? 16 : -16,
    ArrowRight: side === 'right' ? -16 : 16,
  };
  return (
    <hr
      tabIndex={0}
      className="grip"
      data-side={side}
      aria-orientation="vertical"
      aria-label={t('resize')}
      aria-valuenow={width}
      aria-valuemin={320}
      aria-valuemax={520}
      onDoubleClick={() => resize(380)}
      onKeyDown={(event: KeyboardEvent) => {
        const step = steps[event.key];
        if (step !== undefined) resize(width + step);
        else if (event.key === 'Home') resize(320);
        else if (event.key === 'End') resize(520);
        else return;
        event.preventDefault();
      }}
      onPointerDown={(event: PointerEvent<HTMLHRElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        // Screen coordinates: the frame's own move with it.
        from.current = { x: event.screenX, width };
      }}
      onPointerMove={(event: PointerEvent) => {
        if (from.current)
          resize(
            from.current.width + (side === 'right' ? from.current.x - event.screenX : event.screenX - from.current.x),
          );
      }}
      onPointerUp={() => {
        from.current = null;
      }}
    />
  );
}
