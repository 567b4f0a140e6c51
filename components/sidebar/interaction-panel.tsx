import { Handshake, UserX } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { AccountSheet } from '@/components/account/account-sheet.tsx';
import { ClaimForm } from '@/components/account/claim-form.tsx';
import { accountMessages } from '@/components/account/messages.ts';
import { useClaimed } from '@/components/account/use-claimed.ts';
import { AgreementView } from '@/components/agreement/agreement-view.tsx';
import { permissionNow } from '@/components/agreement/permission-now.ts';
import { Disclosures } from '@/components/checklist/disclosures.tsx';
import { Findings } from '@/components/checklist/findings.tsx';
import { GuardBanner } from '@/components/guard/guard-banner.tsx';
import { phoneInUse } from '@/components/guard/phone-in-use.ts';
import { ByHandContext } from '@/components/hosts/by-hand-context.ts';
import { isHandKey } from '@/components/hosts/hand-conversation.ts';
import { isByHand } from '@/components/hosts/is-by-hand.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { OutcomeForm } from '@/components/outcome/outcome-form.tsx';
import { useWithdraw } from '@/components/outcome/use-withdraw.ts';
import { useHeardTurns } from '@/components/parallel/use-heard-turns.ts';
import { useKeptHold } from '@/components/parallel/use-kept-hold.ts';
import { useKeptMode } from '@/components/parallel/use-kept-mode.ts';
import { useTell } from '@/components/query/use-ask.ts';
import { AnnouncedMarks } from '@/components/script/announced-marks.tsx';
import { HeldSend } from '@/components/script/held-send.tsx';
import { IdentityCheck } from '@/components/script/identity-check.tsx';
import { messageItems } from '@/components/script/message-items.ts';
import { scriptMessages } from '@/components/script/messages.ts';
import { Objections } from '@/components/script/objections.tsx';
import { Suggested } from '@/components/script/suggested.tsx';
import { ThirdPartyMessage } from '@/components/script/third-party-message.tsx';
import { Thread } from '@/components/script/thread.tsx';
import { useDensity } from '@/components/script/use-density.ts';
import { usePrompt } from '@/components/script/use-prompt.ts';
import { Button } from '@/components/ui/button.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import { Toast } from '@/components/ui/toast.tsx';
import { DraftHints } from '@/components/writing/draft-hints.tsx';
import type { ConversationFacts } from '@/contracts/host-facts.ts';
import type { PanelMode } from '@/contracts/parallel.ts';
import type { OpenInteraction } from '@/contracts/runtime-message.ts';
import type { User } from '@/contracts/session.ts';
import { evaluate } from '@/domain/interaction/evaluate.ts';
import type { InteractionAction } from '@/domain/interaction/interaction.ts';
import { lastUndoable } from '@/domain/interaction/last-undoable.ts';
import { textHash } from '@/domain/interaction/text-hash.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { audienceMark } from '@/utils/kept-view.ts';
import { CaseHeader } from './case-header.tsx';
import { InteractionFacts } from './interaction-facts.tsx';
import { sidebarMessages } from './messages.ts';
import { Palette } from './palette.tsx';
import { onSidebarEvent, tellSidebar } from './sidebar-events.ts';
import type { HostWire } from './sidebar-page.tsx';
import { useFocusOfView } from './use-focus-of-view.ts';
import { useKeptView, useLiveView } from './use-kept-view.ts';
import { useNow } from './use-now.ts';
import { usePanelKeys } from './use-panel-keys.ts';

/** An action before it has its time. */
export type Act = (...actions: ActionWithoutTime[]) => void;
type ActionWithoutTime = InteractionAction extends infer Each
  ? Each extends { at: string }
    ? Omit<Each, 'at'>
    : never
  : never;

interface InteractionPanelProps {
  readonly wire: HostWire;
  readonly conversation: ConversationFacts;
  readonly opened: OpenInteraction;
  readonly playbook: Playbook;
  readonly user: User;
  /** What was last said back. It outlives the interaction: the one that ends is not there to say that it was kept. */
  readonly toast: Said | null;
  readonly say: (text: string, undoable?: boolean, outcome?: string) => void;
  readonly onToastEnd: () => void;
}

export interface Said {
  readonly text: string;
  readonly undoable: boolean;
  /** The interaction whose outcome was saved: that is what is taken back then. */
  readonly outcome?: string | undefined;
  readonly n: number;
}

/** What may be open while somebody else is there: nothing that speaks of the debt. */
const veiledModes: ReadonlySet<PanelMode> = new Set(['script', 'objections', 'identity', 'outcome']);

const noTurns: readonly never[] = [];

/** One interaction with one person: what the engine makes of it, and what the agent does next. */
export function InteractionPanel({
  wire,
  conversation,
  opened,
  playbook,
  user,
  toast,
  say,
  onToastEnd,
}: InteractionPanelProps) {
  const t = useT(sidebarMessages);
  const words = useT(scriptMessages);
  const account = useT(accountMessages);
  const density = useDensity(user.seniority);
  const now = useNow();
  useLiveView();
  useKeptView(conversation.key, audienceMark(opened.interaction.actions));
  const { view, send, listen } = wire;
  const { key } = conversation;
  const append = useTell('interaction.append');
  const undo = useTell('interaction.undo');
  const [asked, setMode] = useKeptMode(opened.interaction.id);
  const [palette, setPalette] = useState(false);
  const [sheet, setSheet] = useState(false);
  const [granted, setGranted] = useState<string | null>(null);
  const inserting = useRef(new Map<string, string | null>());

  const read = view.turns[key] ?? noTurns;
  // The minute, so that the turns keep their identity while nothing changes and the engine its memory.
  const minute = now.slice(0, 16);
  const turns = useHeardTurns(opened, read, minute);
  const draft = view.drafts[key] ?? '';
  const phone = phoneInUse(conversation.phone, opened.interaction.account);
  const interaction = useMemo(() => ({ ...opened.interaction, phone, turns: [...turns] }), [opened, phone, turns]);
  const evaluation = useMemo(
    () => evaluate(playbook, { ...interaction, draft: draft || null }, now),
    [playbook, interaction, draft, now],
  );
  const { state } = evaluation;

  const { mutate: tellAppend } = append;
  const tell = useCallback<Act>(
    (...actions) => {
      const at = new Date().toISOString();
      tellAppend({
        interaction_id: opened.interaction.id,
        actions: actions.map((action) => ({ ...action, at })) as InteractionAction[],
      });
    },
    [tellAppend, opened.interaction.id],
  );
  const act = useClaimed(playbook, state, tell, () => setMode('claim'));

  // The verdict is there before the key goes down: a send is held only while the composer holds exactly this text.
  const spoken = draft !== '' && granted === draft ? 'granted' : state.hold ? 'hold' : 'clear';
  // What may not be said comes after whether anything may be sent at all.
  const verdict = state.guard.held ? 'hold' : spoken;
  useEffect(() => send({ type: 'send.verdict', key, text: draft, verdict }), [send, key, draft, verdict]);

  const degraded = isByHand(view.health) || isHandKey(key);
  const wasDegraded = state.degraded !== null;
  const anchor = view.health?.missing ?? null;
  useEffect(() => {
    if (degraded && !wasDegraded) act({ type: 'reading.degraded', anchor });
  }, [degraded, wasDegraded, anchor, act]);

  const insert = useCallback(
    (text: string, step: string | null, replace = false) => {
      // Into a page that is not read nothing is put: nobody could say where it went.
      if (degraded) return void navigator.clipboard.writeText(text).then(() => say(t('toast.copied')));
      const request = crypto.randomUUID();
      inserting.current.set(request, step);
      act({ type: 'text.inserted', step, text_hash: textHash(text) });
      send({ type: 'text.insert', request, key, text, replace });
    },
    [act, send, key, degraded, say, t],
  );
  // The person's own words, put right: no line of the script, so the conversation keeps no act of it.
  const rewrite = useCallback(
    (text: string) => {
      const request = crypto.randomUUID();
      inserting.current.set(request, null);
      send({ type: 'text.insert', request, key, text, replace: true });
    },
    [send, key],
  );
  useEffect(
    () =>
      listen((message) => {
        if (message.type !== 'text.inserted' || !inserting.current.delete(message.request)) return;
        say(t(`toast.${message.result}`, { why: message.why ?? '' }));
      }),
    [listen, say, t],
  );
  useEffect(() => onSidebarEvent('palette', () => setPalette(true)), []);

  const current = state.now === null ? null : (state.steps[state.now] ?? null);
  const deal = lastAgreement(opened.interaction.actions);
  const veiled = state.audience === 'third_party';
  const mode = veiled ? (veiledModes.has(asked) ? asked : 'script') : asked === 'identity' ? 'script' : asked;
  const { actions } = opened.interaction;
  const withdraw = useWithdraw(say);
  const takeBack = () => {
    if (toast?.outcome) return withdraw(toast.outcome);
    const last = actions[lastUndoable(actions)];
    // The debt comes back by a person who said who they are, and by no other way.
    if (last?.type === 'audience.set' && last.audience === 'third_party') setMode('identity');
    else undo.mutate({ interaction_id: opened.interaction.id }, { onSuccess: () => say(t('toast.undone')) });
  };
  const tick = () => {
    if (!current) return;
    act({ type: 'step.declared', step: current.step.id, done: true });
    say(t('toast.ticked'), true);
  };
  const veil = () => (veiled ? setMode('identity') : act({ type: 'audience.set', audience: 'third_party' }));
  // Whatever was open when somebody else came closes for good: it does not wait behind the veil.
  useEffect(() => {
    if (veiled && !veiledModes.has(asked)) setMode('script');
    if (veiled) setSheet(false);
  }, [veiled, asked, setMode]);
  const back = () => {
    if (mode !== 'script') setMode('script');
    // From a step opened out of turn, one level back is the script where it was.
    else if (isDetour(actions, current?.step.id)) act({ type: 'step.opened', step: null });
  };

  usePanelKeys({
    i: () => !veiled && opened.interaction.account && setSheet(true),
    r: () => setMode('outcome'),
    a: () => !veiled && setMode('agreement'),
    m: mode === 'script' ? tick : undefined,
    t: veil,
    z: takeBack,
    escape: back,
    g: () => tellSidebar('agenda'),
    l: () => tellSidebar('logged'),
    '?': () => tellSidebar('keys'),
    palette: () => setPalette(true),
  });
  useEffect(() =>
    listen((message) => {
      if (message.type === 'command.next') tick();
      if (message.type === 'command.insert') document.querySelector<HTMLButtonElement>('[data-insert]')?.click();
    }),
  );

  const held = !state.guard.held && state.hold !== null && verdict === 'hold' && view.stopped?.key === key;
  useKeptHold(opened.interaction.id, held);
  const prompt = usePrompt(state.suggestions, density, interaction, draft);
  useFocusOfView(held ? 'held' : mode);
  const items = veiled ? messageItems(state.steps, state.stage?.flows.third_party ?? []) : [];
  const left = items.filter(({ mark }) => mark === 'done' || mark === 'declared').length;
  const name =
    state.identity_check && opened.interaction.account ? firstName(opened.interaction.account.debtor_name) : '';
  const given = state.disclosures.filter((each) => each.mark === 'done' || each.mark === 'declared').length;
  const owed = state.disclosures.filter((each) => each.mark !== 'not_applicable').length;
  const counted = veiled
    ? words('message.count', { n: left, total: items.length })
    : t('disclosures.count', { n: given, total: owed });

  const script = {
    state,
    playbook,
    density,
    act,
    way: conversation.channel === 'voice' ? 'say' : degraded ? 'copy' : 'insert',
    onInsert: insert,
    onCopied: () => say(t('toast.copied')),
    onTick: tick,
    onObjections: () => setMode('objections'),
    onIdentity: () => setMode('identity'),
  } as const;

  return (
    <ByHandContext value={degraded}>
      {/* Begun anew with each listener, so that nothing stays of what was told before. */}
      <AnnouncedMarks key={state.audience} state={state} />
      <InteractionFacts
        state={state}
        startedAt={opened.interaction.started_at}
        version={opened.playbook.version}
        given={given}
        owed={owed}
      />
      <CaseHeader
        account={opened.interaction.account}
        state={state}
        playbook={playbook}
        brief={mode !== 'script' || held}
        fields={view.fields[key]}
        now={now}
        act={act}
        say={say}
        onAccount={() => setSheet(true)}
        onClaim={() => setMode('claim')}
      />
      <div className="body" data-interaction={opened.interaction.id} data-turns={turns.length}>
        {!held && mode !== 'outcome' && (mode === 'script' || state.guard.held) && (
          <GuardBanner guard={state.guard} veiled={veiled} now={now} act={act} onRecord={() => setMode('outcome')} />
        )}
        {held && state.hold ? (
          <HeldSend
            hold={state.hold}
            findings={state.prohibitions.filter((finding) => finding.in_draft)}
            draft={draft}
            lang={playbook.locale}
            veiled={veiled}
            onReplace={(text) => insert(text, null, true)}
            onEdit={() => send({ type: 'focus.host' })}
            onRelease={(reason) => {
              if (!state.hold) return;
              act({ type: 'hold.overridden', prohibition: state.hold.id, reason, text_hash: textHash(draft) });
              setGranted(draft);
              say(t('held.released'));
              send({ type: 'focus.host' });
            }}
          />
        ) : mode === 'agreement' ? (
          <AgreementView
            playbook={playbook}
            account={opened.interaction.account}
            interaction={interaction}
            state={state}
            agreement={state.closing ? deal : null}
            channel={conversation.channel}
            now={now}
            customer={consentWords(evaluation, turns)}
            act={act}
            onInsert={(text) => insert(text, null)}
            onCopied={() => say(t('toast.copied'))}
            onClose={() => setMode('script')}
            onRecord={() => setMode('outcome')}
          />
        ) : mode === 'outcome' ? (
          <OutcomeForm
            playbook={playbook}
            opened={opened}
            interaction={interaction}
            evaluation={evaluation}
            agentName={user.name}
            agreement={deal && permissionNow(deal, state, interaction, now)?.free === false ? null : deal}
            onBack={() => setMode('script')}
            onSaved={() => {
              setMode('script');
              say(t('toast.saved'), true, opened.interaction.id);
            }}
          />
        ) : mode === 'claim' ? (
          <ClaimForm
            playbook={playbook}
            state={state}
            interaction={interaction}
            now={now}
            way={script.way}
            act={tell}
            onInsert={insert}
            onBack={back}
            onDone={() => {
              setMode('script');
              say(account('claim.done'));
            }}
          />
        ) : mode === 'objections' ? (
          <Objections
            state={state}
            playbook={playbook}
            onOpen={(step) => {
              setMode('script');
              act({ type: 'step.opened', step });
            }}
            onBack={back}
          />
        ) : mode === 'identity' ? (
          <IdentityCheck
            name={name}
            question={state.identity_check}
            lang={playbook.locale}
            onConfirmed={() => {
              act({ type: 'audience.set', audience: 'debtor' }, { type: 'identity.set', confirmed: true });
              setMode('script');
            }}
            onBack={back}
          />
        ) : veiled ? (
          <>
            <Findings state={state} />
            <ThirdPartyMessage name={name} {...script} />
          </>
        ) : (
          <>
            <Findings state={state} />
            {!state.guard.held && (
              <>
                <Thread {...script} />
                <Disclosures state={state} act={act} />
              </>
            )}
          </>
        )}
      </div>
      {mode === 'script' && !held && (
        <DraftHints
          draft={draft}
          playbook={playbook}
          account={opened.interaction.account}
          user={user}
          title={conversation.title}
          turns={turns}
          onReplace={rewrite}
        >
          <Suggested suggestion={prompt} playbook={playbook} act={act} onOutcome={() => setMode('outcome')} />
        </DraftHints>
      )}
      {veiled && mode === 'script' && (
        <div className="there">
          <p>{t('veil.there', { name })}</p>
          <Button size="small" onClick={veil} aria-keyshortcuts="t">
            {t('veil.leave')} <Kbd>T</Kbd>
          </Button>
        </div>
      )}
      {toast && (
        <div className="toast-slot" key={toast.n}>
          <Toast
            text={toast.text}
            undo={toast.undoable ? { label: t('toast.undo'), run: takeBack } : undefined}
            onEnd={onToastEnd}
          />
        </div>
      )}
      {mode === 'script' && !held && (
        <footer className="foot">
          <span className="lights" aria-hidden="true">
            {(veiled
              ? items.map(({ step, mark }) => ({ id: step.id, mark }))
              : state.disclosures.filter((each) => each.mark !== 'not_applicable')
            )
              .slice(0, 8)
              .map((each) => (
                <Mark key={each.id} mark={each.mark} />
              ))}
          </span>
          <span className="sr-only">{counted}</span>
          <span aria-hidden="true" className="cut" title={counted}>
            {t('say.variant', veiled ? { n: left, total: items.length } : { n: given, total: owed })}
          </span>
          <span className="grow" />
          {!veiled && (
            <IconButton label={t('veil.enter')} onClick={veil} aria-keyshortcuts="t">
              <UserX />
            </IconButton>
          )}
          {!veiled && (
            <Button size="small" onClick={() => setMode('agreement')} aria-keyshortcuts="a">
              <Handshake /> {t('agreement')}
            </Button>
          )}
          <Button onClick={() => setMode('outcome')} aria-keyshortcuts="r">
            {t('record')} <Kbd>R</Kbd>
          </Button>
        </footer>
      )}
      {sheet && !veiled && opened.interaction.account && (
        <AccountSheet
          account={opened.interaction.account}
          contacts={opened.interaction.contacts}
          state={state}
          locale={playbook.locale}
          now={now}
          act={act}
          onClose={() => setSheet(false)}
        />
      )}
      {palette && (
        <Palette
          state={state}
          lang={playbook.locale}
          onClose={() => setPalette(false)}
          onStep={(step) => {
            setMode('script');
            act({ type: 'step.opened', step });
          }}
          onGap={(words) => {
            act({ type: 'script.gap', words, stage: state.stage?.id ?? null });
            say(t('palette.gap.said'));
          }}
          actions={[
            { id: 'record', label: t('record'), key: 'R', run: () => setMode('outcome') },
            ...(veiled
              ? []
              : [
                  { id: 'agreement', label: t('agreement'), key: 'A', run: () => setMode('agreement') },
                  { id: 'account', label: account('open'), key: 'I', run: () => setSheet(true) },
                  { id: 'claim', label: account('claim'), run: () => setMode('claim') },
                ]),
            { id: 'veil', label: t(veiled ? 'veil.leave' : 'veil.enter'), key: 'T', run: veil },
            { id: 'undo', label: t('toast.undo'), key: 'Z', run: takeBack },
            { id: 'logged', label: t('logged'), key: 'L', run: () => tellSidebar('logged') },
            { id: 'agenda', label: t('agenda'), key: 'G', run: () => tellSidebar('agenda') },
            { id: 'keys', label: t('help'), key: '?', run: () => tellSidebar('keys') },
          ]}
        />
      )}
    </ByHandContext>
  );
}

/** Whether a step was opened out of turn, and is the one of now. */
function isDetour(actions: readonly InteractionAction[], step: string | undefined): boolean {
  const last = actions.findLast((action) => action.type === 'step.opened');
  return last?.type === 'step.opened' && last.step !== null && last.step === step;
}

const firstName = (name: string): string => name.split(/\s+/)[0] ?? name;

/** The deal as last set; null where there is none. */
function lastAgreement(actions: readonly InteractionAction[]) {
  const last = actions.findLast((action) => action.type === 'agreement.set');
  return last?.type === 'agreement.set' ? last.agreement : null;
}

/** The customer's own words of acceptance, with their time. */
function consentWords(
  evaluation: ReturnType<typeof evaluate>,
  turns: readonly { id: string; text: string; at: string | null }[],
) {
  const consent = evaluation.state.closing?.items.find((item) => item.id === 'consent')?.verdict;
  const turn = turns.find(({ id }) => id === consent?.evidence.at(-1)?.turn_id);
  return consent?.result === 'met' && turn ? { text: turn.text, at: turn.at } : null;
}
