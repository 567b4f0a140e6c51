import { Suspense, useEffect, useState } from 'react';
import { GuardBanner } from '@/components/guard/guard-banner.tsx';
import { ByHandContext } from '@/components/hosts/by-hand-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { AnnouncedMarks } from '@/components/script/announced-marks.tsx';
import { SendNotices } from '@/components/script/send-notices.tsx';
import { Suggested } from '@/components/script/suggested.tsx';
import { useDensity } from '@/components/script/use-density.ts';
import { usePrompt } from '@/components/script/use-prompt.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { late, loadAhead } from '@/components/ui/late.ts';
import { Toast } from '@/components/ui/toast.tsx';
import type { ConversationFacts } from '@/contracts/host-facts.ts';
import type { OpenInteraction } from '@/contracts/runtime-message.ts';
import type { User } from '@/contracts/session.ts';
import type { InteractionAction } from '@/domain/interaction/interaction.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { audienceMark } from '@/utils/kept-view.ts';
import { CaseHeader } from './case-header.tsx';
import { InteractionFacts } from './interaction-facts.tsx';
import { sidebarMessages } from './messages.ts';
import { PanelBody } from './panel-body.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { PanelPalette } from './panel-palette.tsx';
import { onSidebarEvent, tellSidebar } from './sidebar-events.ts';
import type { HostWire } from './sidebar-page.tsx';
import { useFocusOfView } from './use-focus-of-view.ts';
import { useKeptView, useLiveView } from './use-kept-view.ts';
import { type Panel, usePanel } from './use-panel.ts';
import { usePanelKeys } from './use-panel-keys.ts';

const AccountSheet = late(async () => (await import('@/components/account/account-sheet.tsx')).AccountSheet);
const AfterOutcome = late(async () => (await import('@/components/outcome/after-outcome.tsx')).AfterOutcome);
const CallPart = late(async () => (await import('@/components/call/call-part.tsx')).CallPart);
const DraftHints = late(async () => (await import('@/components/writing/draft-hints.tsx')).DraftHints);

/** An action; where it does not tell its time, it is of now. */
export type Act = (...actions: TimelessAction[]) => void;
type TimelessAction = InteractionAction extends infer Each
  ? Each extends { at: string }
    ? Omit<Each, 'at'> & { readonly at?: string }
    : never
  : never;

export interface InteractionPanelProps {
  readonly wire: HostWire;
  readonly conversation: ConversationFacts;
  readonly opened: OpenInteraction;
  readonly playbook: Playbook;
  readonly user: User;
  /** What was last said back. It outlives the interaction: the one that ends is not there to say that it was kept. */
  readonly toast: Said | null;
  readonly say: (text: string, undoable?: boolean, outcome?: string) => void;
  readonly onToastEnd: () => void;
  /** The interaction whose outcome was recorded here last; null once there is nothing more to do about it. */
  readonly recorded: string | null;
  readonly onRecordedEnd: () => void;
}

export interface Said {
  readonly text: string;
  readonly undoable: boolean;
  /** The interaction whose outcome was saved: that is what is taken back then. */
  readonly outcome?: string | undefined;
  readonly n: number;
}

/** One interaction with one person: what the engine makes of it, and what the agent does next. */
export function InteractionPanel(props: InteractionPanelProps) {
  const t = useT(sidebarMessages);
  const panel = usePanel(props);
  const { state, mode, veiled, held, reading, opened, account, now, act, say, setMode, setSheet, veil } = panel;
  const { toast, wire, onToastEnd, recorded, onRecordedEnd } = props;
  const [palette, setPalette] = useState(false);
  useLiveView(!reading);
  useKeptView(props.conversation.key, reading ? null : audienceMark(opened.interaction.actions));
  useEffect(() => onSidebarEvent('palette', () => setPalette(true)), []);
  usePanelKeys({
    i: () => !veiled && account && setSheet(true),
    r: () => setMode('outcome'),
    a: () => !veiled && setMode('agreement'),
    m: mode === 'script' ? () => panel.tick() : undefined,
    t: veil,
    z: panel.takeBack,
    escape: panel.back,
    g: () => tellSidebar('agenda'),
    l: () => tellSidebar('logged'),
    '?': () => tellSidebar('keys'),
    palette: () => setPalette(true),
  });
  useEffect(() =>
    wire.listen((message) => {
      if (message.type === 'command.next') panel.tick('command');
      if (message.type === 'command.insert') document.querySelector<HTMLButtonElement>('[data-insert]')?.click();
    }),
  );
  // Whatever is opened next is there by then: what it takes is loaded once the panel is live.
  useEffect(() => {
    if (reading) return;
    const asked = requestIdleCallback(() => void loadAhead().catch(console.error));
    return () => cancelIdleCallback(asked);
  }, [reading]);

  return (
    <ByHandContext value={panel.byHand}>
      {/* Begun anew with each listener, so that nothing stays of what was told before. */}
      {!reading && <AnnouncedMarks key={state.audience} state={state} />}
      {!reading && (
        <InteractionFacts state={state} startedAt={opened.interaction.started_at} version={opened.playbook.version} />
      )}
      <CaseHeader
        account={account}
        state={state}
        playbook={panel.playbook}
        brief={mode !== 'script' || held}
        fields={panel.fields}
        now={now}
        act={act}
        say={say}
        onAccount={() => setSheet(true)}
        onClaim={() => setMode('claim')}
      />
      {props.conversation.channel === 'voice' && (
        <Suspense fallback={null}>
          <CallPart panel={panel} wire={wire} />
        </Suspense>
      )}
      <div
        className="body"
        data-interaction={opened.interaction.id}
        data-turns={reading ? undefined : panel.turns.length}
        data-reading={reading || undefined}
        // Before the first word the line is known. After it, it is not to be used before the words have been heard.
        inert={reading && panel.turns.length > 0}
      >
        {!held && <SendNotices waited={panel.waited} reading={reading} ways={panel.ways} />}
        {!held && mode !== 'outcome' && (mode === 'script' || state.guard.held) && (
          <GuardBanner guard={state.guard} veiled={veiled} now={now} act={act} onRecord={() => setMode('outcome')} />
        )}
        {(!reading || mode === 'script') && (
          <Suspense fallback={null}>
            <PanelBody panel={panel} />
            <FocusOfView view={held ? 'held' : mode} />
          </Suspense>
        )}
      </div>
      {mode === 'script' && !held && !reading && <Hints panel={panel} />}
      {veiled && mode === 'script' && (
        <div className="there">
          <p>{t('veil.there', { name: panel.name })}</p>
          <Button size="small" onClick={veil} aria-keyshortcuts="t">
            {t('veil.leave')} <Kbd>T</Kbd>
          </Button>
        </div>
      )}
      {mode === 'script' && !held && !veiled && recorded !== null && (
        <Suspense fallback={null}>
          <AfterOutcome
            key={recorded}
            wire={wire}
            conversation={props.conversation}
            interactionId={recorded}
            onClose={onRecordedEnd}
          />
        </Suspense>
      )}
      {toast && (
        <div className="toast-slot" key={toast.n}>
          <Toast
            text={toast.text}
            undo={toast.undoable ? { label: t('toast.undo'), run: panel.takeBack } : undefined}
            onEnd={onToastEnd}
          />
        </div>
      )}
      {mode === 'script' && !held && <PanelFoot panel={panel} />}
      <Suspense fallback={null}>
        {panel.sheet && account && (
          <AccountSheet
            account={account}
            contacts={opened.interaction.contacts}
            state={state}
            locale={panel.playbook.locale}
            now={now}
            act={act}
            onClose={() => setSheet(false)}
          />
        )}
        {palette && <PanelPalette panel={panel} onClose={() => setPalette(false)} />}
      </Suspense>
    </ByHandContext>
  );
}

/** Inside of what is waited for, so that there is somewhere for the focus to go. */
function FocusOfView({ view }: { readonly view: string }) {
  useFocusOfView(view);
  return null;
}

/** What there is to say of the words in the composer; without any, what the moment asks for. */
function Hints({ panel }: { readonly panel: Panel }) {
  const { draft, playbook, account, user, conversation, interaction, turns, state, act, rewrite, setMode } = panel;
  const density = useDensity(user.seniority);
  const prompt = usePrompt(state.suggestions, density, interaction, draft);
  const suggested = (
    <Suggested suggestion={prompt} playbook={playbook} act={act} onOutcome={() => setMode('outcome')} />
  );
  return (
    <Suspense fallback={suggested}>
      <DraftHints
        draft={draft}
        playbook={playbook}
        account={account}
        user={user}
        title={conversation.title}
        turns={turns}
        onReplace={rewrite}
      >
        {suggested}
      </DraftHints>
    </Suspense>
  );
}
