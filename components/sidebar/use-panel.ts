import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useClaimed } from '@/components/account/use-claimed.ts';
import { useCall } from '@/components/call/use-call.ts';
import { useSpeech } from '@/components/call/use-speech.ts';
import { useTranscript } from '@/components/call/use-transcript.ts';
import { phoneInUse } from '@/components/guard/phone-in-use.ts';
import { isHandKey } from '@/components/hosts/hand-conversation.ts';
import { isByHand } from '@/components/hosts/is-by-hand.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useWithdraw } from '@/components/outcome/use-withdraw.ts';
import { useHeardTurns } from '@/components/parallel/use-heard-turns.ts';
import { useKeptHold } from '@/components/parallel/use-kept-hold.ts';
import { useKeptMode } from '@/components/parallel/use-kept-mode.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import type { WayToSay } from '@/components/script/say-box.tsx';
import { panelSight } from '@/components/sight/panel-sight.ts';
import { useWeighed } from '@/components/sight/use-weighed.ts';
import type { PanelMode } from '@/contracts/parallel.ts';
import type { InteractionAction } from '@/domain/interaction/interaction.ts';
import { lastUndoable } from '@/domain/interaction/last-undoable.ts';
import { textHash } from '@/domain/interaction/text-hash.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import type { Act, InteractionPanelProps } from './interaction-panel.tsx';
import { sidebarMessages } from './messages.ts';
import { useEvaluation } from './use-evaluation.ts';
import { useInsertion } from './use-insertion.ts';
import { useNow } from './use-now.ts';

/** What may be open while somebody else is there: nothing that speaks of the debt. */
const veiledModes: ReadonlySet<PanelMode> = new Set(['script', 'objections', 'identity', 'outcome']);

const noTurns: readonly never[] = [];
const noWays: readonly never[] = [];

/** One open interaction as its panel shows it, and all that can be done about it. */
export type Panel = ReturnType<typeof usePanel>;

export function usePanel({ wire, conversation, opened, playbook, user, toast, say }: InteractionPanelProps) {
  const t = useT(sidebarMessages);
  const now = useNow();
  const { view, send, listen } = wire;
  const { key } = conversation;
  const { id, account, actions } = opened.interaction;
  const undo = useTell('interaction.undo');
  const [asked, setMode] = useKeptMode(id);
  const [sheet, setSheet] = useState(false);
  const [granted, setGranted] = useState<string | null>(null);

  const phone = phoneInUse(conversation.phone, account);
  const isVoice = conversation.channel === 'voice';
  const inHand = useCall({ ...opened.interaction, phone }, key, view.calls);
  const { call } = inHand;
  const speech = useSpeech(playbook.locale, isVoice && call !== null && call.state !== 'ended');
  const fed = call?.ids.map((each) => view.transcripts[`call ${each}`]).find((lines) => lines !== undefined);
  const { said, saying } = useTranscript(view.transcripts[key], fed, speech.lines);

  // The minute, so that the turns keep their identity while nothing changes and the engine its memory.
  const heard = useHeardTurns(opened, isVoice ? said : (view.turns[key] ?? noTurns), now.slice(0, 16));
  // What is still being said is judged with the rest and kept by nobody.
  const turns = useMemo(() => (saying.length > 0 ? [...heard, ...saying] : heard), [heard, saying]);
  const draft = view.drafts[key] ?? '';
  const others = useAsk('interactions.others', { interaction_id: id }).data?.others;
  const interaction = useMemo(
    () => ({ ...opened.interaction, phone, turns: [...turns], others }),
    [opened, phone, turns, others],
  );
  const drafted = useMemo(() => ({ ...interaction, draft: draft || null }), [interaction, draft]);
  const { evaluation, reading } = useEvaluation(playbook, drafted, now);
  const { state } = evaluation;

  const { mutate: tellAppend } = useTell('interaction.append');
  const tell = useCallback<Act>(
    (...actions) => {
      const at = new Date().toISOString();
      tellAppend({ interaction_id: id, actions: actions.map((action) => ({ at, ...action })) as InteractionAction[] });
    },
    [tellAppend, id],
  );
  const freely = useClaimed(playbook, state, tell, () => setMode('claim'));
  const act = useWeighed(freely);

  // The verdict is there before the key goes down: a send is held only while the composer holds exactly this text.
  const spoken = draft !== '' && granted === draft ? 'granted' : state.hold ? 'hold' : 'clear';
  // What may not be said comes after whether anything may be sent at all.
  const verdict = state.guard.held ? 'hold' : spoken;
  const unjudged = unjudgedSends(playbook);
  const judge = useCallback(() => {
    if (!reading) send({ type: 'send.verdict', key, text: draft, verdict, unjudged });
  }, [reading, send, key, draft, verdict, unjudged]);
  // With what is drawn and not some time after: who sees the words marked and presses Enter is already held.
  useLayoutEffect(judge, [judge]);
  // What was said while the page was not on the line, as when the background came back, nobody heard.
  useEffect(() => listen(({ type }) => type === 'host.attached' && judge()), [listen, judge]);
  // A grant is used up by the message that left; what was stopped since was stopped without it.
  useEffect(
    () =>
      listen((message) => {
        if (message.type === 'message.sent' || (message.type === 'send.attempted' && message.held))
          setGranted((text) => (message.key === key && message.text === text ? null : text));
      }),
    [listen, key],
  );

  const byHand = isByHand(view.health) || isHandKey(key);
  const wasDegraded = state.degraded !== null;
  const anchor = view.health?.missing ?? null;
  useEffect(() => {
    if (byHand && !wasDegraded) act({ type: 'reading.degraded', anchor });
  }, [byHand, wasDegraded, anchor, act]);

  const { insert, rewrite } = useInsertion(wire, key, draft, byHand, act, say);
  const current = state.now === null ? null : (state.steps[state.now] ?? null);
  const veiled = state.audience === 'third_party';
  const mode = veiled ? (veiledModes.has(asked) ? asked : 'script') : asked === 'identity' ? 'script' : asked;
  // Whatever was open when somebody else came closes for good: it does not wait behind the veil.
  useEffect(() => {
    if (veiled && !veiledModes.has(asked)) setMode('script');
    if (veiled) setSheet(false);
  }, [veiled, asked, setMode]);
  const held = !state.guard.held && state.hold !== null && verdict === 'hold' && view.stopped?.key === key;
  useKeptHold(id, held);

  const withdraw = useWithdraw(say);
  const takeBack = () => panelSight.accept(takeBackNow);
  const takeBackNow = () => {
    if (toast?.outcome) return withdraw(toast.outcome);
    const last = actions[lastUndoable(actions)];
    // The debt comes back by a person who said who they are, and by no other way.
    if (last?.type === 'audience.set' && last.audience === 'third_party') setMode('identity');
    else undo.mutate({ interaction_id: id }, { onSuccess: () => say(t('toast.undone')) });
  };
  const open = (step: string) => {
    setMode('script');
    act({ type: 'step.opened', step });
  };
  const way: WayToSay = conversation.channel === 'voice' ? 'say' : byHand ? 'copy' : 'insert';

  return {
    playbook,
    user,
    conversation,
    opened,
    interaction,
    account,
    turns,
    inHand,
    speech,
    draft,
    fields: view.fields[key],
    ways: view.ways[key] ?? noWays,
    /** A send waited for the verdict on it, and nothing stands against it. */
    waited: !state.hold && !state.guard.held && view.stopped?.key === key && view.stopped.text === draft,
    now,
    evaluation,
    state,
    reading,
    byHand,
    way,
    veiled,
    held,
    mode,
    setMode,
    sheet: sheet && !veiled,
    setSheet,
    say,
    tell,
    act,
    insert,
    rewrite,
    takeBack,
    open,
    /** How the person is spoken of while somebody else is there; empty where there is nobody to be. */
    name: state.identity_check && account ? firstName(account.debtor_name) : '',
    /** Declares the current step. */
    tick: (by: 'press' | 'command' = 'press') =>
      panelSight.accept(() => {
        if (!current) return;
        freely({ type: 'step.declared', step: current.step.id, done: true });
        say(t('toast.ticked'), true);
      }, by),
    /** Declares a disclosure by itself. */
    said: (disclosure: string) =>
      panelSight.accept(() => {
        freely({ type: 'disclosure.declared', disclosure, given: true });
        say(t('toast.ticked'), true);
      }),
    veil: () => (veiled ? setMode('identity') : act({ type: 'audience.set', audience: 'third_party' })),
    back: () => {
      if (mode !== 'script') setMode('script');
      // From a step opened out of turn, one level back is the script where it was.
      else if (isDetour(actions, current?.step.id)) act({ type: 'step.opened', step: null });
    },
    toHost: () => send({ type: 'focus.host' }),
    /** Lets what is held be sent all the same, for a reason. */
    release: (reason: string) =>
      panelSight.accept(() => {
        if (!state.hold) return;
        const text_hash = textHash(draft);
        // Each rule that held it is overridden, and told: one reason, as many lines as rules.
        const held = state.prohibitions.filter(({ in_draft, severity }) => in_draft && severity === 'hold');
        const rules = new Set([state.hold.id, ...held.map((finding) => finding.id)]);
        freely(
          ...[...rules].map((prohibition) => ({ type: 'hold.overridden', prohibition, reason, text_hash }) as const),
        );
        setGranted(draft);
        say(t('held.released'));
        send({ type: 'focus.host' });
      }),
  };
}

/** Whether a step was opened out of turn, and is the one of now. */
function isDetour(actions: readonly InteractionAction[], step: string | undefined): boolean {
  const last = actions.findLast((action) => action.type === 'step.opened');
  return last?.type === 'step.opened' && last.step !== null && last.step === step;
}

/** What a pasted text waits for, where nothing was said of it yet: nothing, unless some rule of the playbook holds. */
function unjudgedSends({ prohibitions, unjudged }: Playbook): 'pass' | 'check' | 'hold' {
  if (!prohibitions.some(({ severity }) => severity === 'hold')) return 'pass';
  return unjudged === 'hold' ? 'hold' : 'check';
}

const firstName = (name: string): string => name.split(/\s+/)[0] ?? name;
