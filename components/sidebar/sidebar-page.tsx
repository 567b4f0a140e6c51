import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { LookForChat } from '@/components/follow/look-for-chat.tsx';
import { ByHandDesk } from '@/components/hosts/by-hand-desk.tsx';
import { healthMessages } from '@/components/hosts/health-messages.ts';
import { isByHand } from '@/components/hosts/is-by-hand.ts';
import { useHand } from '@/components/hosts/use-hand.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useCrmTab } from '@/components/mapping/use-crm-tab.ts';
import { PageRoot } from '@/components/query/page-root.tsx';
import { useAsk } from '@/components/query/use-ask.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { late, loadAhead } from '@/components/ui/late.ts';
import { Logo } from '@/components/ui/logo.tsx';
import type { HostCommand } from '@/contracts/host-facts.ts';
import type { Status } from '@/contracts/runtime-message.ts';
import { ConversationPanel } from './conversation-panel.tsx';
import type { HostView } from './host-view.ts';
import { sidebarMessages } from './messages.ts';
import { PanelFrame } from './panel-frame.tsx';
import { onSidebarEvent } from './sidebar-events.ts';
import { loadEngine } from './use-engine.ts';
import { type HostMessage, useHostPort } from './use-host-port.ts';
import { useLiveView } from './use-kept-view.ts';
import './sidebar.css';

const AgendaHome = late(async () => (await import('@/components/agenda/agenda-home.tsx')).AgendaHome);
const SignInForm = late(async () => (await import('@/components/console/sign-in-form.tsx')).SignInForm);

// Of whoever maps a CRM alone: it is not loaded ahead for everybody else.
const Mapping = lazy(async () => ({ default: (await import('@/components/mapping/mapping.tsx')).Mapping }));

/** The sidebar: the same page beside a host page, in its frame, and in the browser's side panel. */
export function SidebarPage() {
  const listeners = useRef(new Set<(message: HostMessage) => void>());
  const { view, send } = useHostPort((message) => {
    for (const listener of listeners.current) listener(message);
  });
  const listen = useCallback((listener: (message: HostMessage) => void) => {
    listeners.current.add(listener);
    return () => void listeners.current.delete(listener);
  }, []);
  return (
    <PageRoot hostTheme={view.theme}>
      <Sidebar view={view} send={send} listen={listen} />
    </PageRoot>
  );
}

export interface HostWire {
  readonly view: HostView;
  readonly send: (command: HostCommand) => void;
  readonly listen: (listener: (message: HostMessage) => void) => () => void;
}

function Sidebar(wire: HostWire) {
  const t = useT(sidebarMessages);
  const status = useAsk('status.read', {});
  const [crashed, setCrashed] = useState(0);
  // Heard here, where nothing is waited for: what is inside may still be on its way when it is asked for.
  const [mapping, setMapping] = useState<boolean | null>(null);
  useEffect(() => onSidebarEvent('mapping', () => setMapping(true)), []);
  if (!status.data) return null;
  return (
    <PanelFrame wire={wire} status={status.data}>
      <ErrorBoundary
        resetKeys={[wire.view.conversation?.key, crashed]}
        fallbackRender={({ error }) => (
          <Banner
            tone="stop"
            role="alert"
            title={t('error', { why: error instanceof Error ? error.message : String(error) })}
            actions={<Button onClick={() => setCrashed(crashed + 1)}>{t('retry')}</Button>}
          />
        )}
      >
        <Suspense fallback={null}>
          <Contents {...wire} status={status.data} mapping={mapping} onMapped={() => setMapping(false)} />
        </Suspense>
      </ErrorBoundary>
    </PanelFrame>
  );
}

interface ContentsProps extends HostWire {
  readonly status: Status;
  /** Whether a map is asked for; null where the draft alone says. */
  readonly mapping: boolean | null;
  readonly onMapped: () => void;
}

function Contents({ status, mapping, onMapped, ...wire }: ContentsProps) {
  const t = useT(sidebarMessages);
  const words = useT(healthMessages);
  const { conversation, attached, health } = wire.view;
  const hand = useHand(conversation, health);
  const crm = useCrmTab(status.session === 'active' ? status.user : null, wire.view);
  const nothingOpen = status.session === 'active' && !conversation;
  // The first conversation that is opened then finds what it takes.
  useEffect(() => {
    if (!nothingOpen) return;
    const asked = requestIdleCallback(() => void loadEngine().then(loadAhead).catch(console.error));
    return () => cancelIdleCallback(asked);
  }, [nothingOpen]);
  useLiveView(status.session !== 'active' || conversation?.group === true);
  if (status.session !== 'active' || !status.user) {
    return (
      <div className="welcome">
        <Logo className="logo large" />
        <h1>{t('signin.lead')}</h1>
        {status.session === 'expired' && <Banner title={t('signin.expired')} />}
        <SignInForm />
      </div>
    );
  }
  if (crm && (mapping ?? crm.open)) return <Mapping tab={crm.tab} user={status.user} onClose={onMapped} />;
  // A page that is not read names nobody: the agent does.
  if (hand.is)
    return (
      <ByHandDesk
        wire={wire}
        status={status}
        user={status.user}
        conversation={hand.is.conversation}
        last={hand.last}
        onChoose={hand.choose}
        onBack={conversation || !isByHand(health) ? hand.leave : null}
      />
    );
  // No conversation is no error: the day's work is here.
  if (!conversation && attached !== false) {
    const hint =
      health?.state === 'signed_out' ? words('signed_out') : attached && !health ? words('starting') : t('empty');
    return (
      <>
        {health?.adapter === 'whatsapp' && <LookForChat />}
        <AgendaHome name={status.user.name} hint={hint} />
      </>
    );
  }
  if (!conversation) {
    return (
      <div className="welcome">
        <Logo className="logo large" />
        <p>{t('detached')}</p>
      </div>
    );
  }
  if (conversation.group) return <p className="welcome">{t('group')}</p>;
  return (
    <ConversationPanel
      key={`${conversation.key} ${wire.view.visit}`}
      wire={wire}
      conversation={conversation}
      status={status}
      user={status.user}
    />
  );
}
