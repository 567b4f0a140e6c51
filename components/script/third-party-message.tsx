import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import { sidebarMessages } from '@/components/sidebar/messages.ts';
import { timeWords } from '@/components/sidebar/time-words.ts';
import { Kbd } from '@/components/ui/kbd.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { Seniority } from '@/contracts/session.ts';
import type { InteractionState, StepState } from '@/domain/interaction/evaluation.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { Answers } from './answers.tsx';
import { messageItems } from './message-items.ts';
import { scriptMessages } from './messages.ts';
import { NowStep } from './now-step.tsx';
import { ObjectionsRow } from './objections-row.tsx';
import type { WayToSay } from './say-box.tsx';
import './script.css';

interface ThirdPartyMessageProps {
  readonly state: InteractionState;
  readonly way: WayToSay;
  readonly playbook: Playbook;
  readonly name: string;
  readonly density: Seniority;
  readonly act: Act;
  readonly onInsert: (text: string, step: string) => void;
  readonly onCopied: () => void;
  readonly onTick: () => void;
  readonly onIdentity: () => void;
  readonly onObjections: () => void;
}

/** In place of the script: the message to leave, item by item, and nothing that could tell of a debt. */
export function ThirdPartyMessage({ state, way, playbook, name, density, act, ...on }: ThirdPartyMessageProps) {
  const t = useT(scriptMessages);
  const { steps, now } = state;
  const items = messageItems(steps, state.stage?.flows.third_party ?? []);
  const left = items.filter(({ mark }) => mark === 'done' || mark === 'declared').length;
  const current = now === null ? null : (steps[now] ?? null);
  // Digits are the answers' while there are any to give.
  const numbered = (current?.step.answers.length ?? 0) === 0;
  return (
    <section aria-labelledby="message-title">
      <div className="section-head">
        <h3 id="message-title">{t('message.title', { name })}</h3>
        <span className="grow" />
        <span className="quiet">{t('message.of', { n: left, total: items.length })}</span>
      </div>
      <ol className="four">
        {steps.map((each) => {
          const place = items.indexOf(each) + 1;
          return each === current ? (
            <li key={each.step.id} className="now" aria-current="step" data-item={place || undefined}>
              <Mark mark={each.mark} />
              <div>
                <NowStep
                  state={each}
                  why={density !== 'senior'}
                  way={way}
                  lang={playbook.locale}
                  onInsert={(text) => on.onInsert(text, each.step.id)}
                  onCopied={on.onCopied}
                  onSaid={on.onTick}
                />
                <Answers
                  state={each}
                  playbook={playbook}
                  audience={state.audience}
                  act={act}
                  onIdentity={on.onIdentity}
                />
              </div>
            </li>
          ) : (
            <li key={each.step.id} data-item={place || undefined} data-mark={each.mark}>
              <Mark mark={each.mark} />
              <Item
                state={each}
                digit={numbered && place > 0 ? String(place) : null}
                lang={playbook.locale}
                onOpen={() => act({ type: 'step.opened', step: each.step.id })}
              />
            </li>
          );
        })}
      </ol>
      <ObjectionsRow state={state} lang={playbook.locale} onOpen={on.onObjections} />
      <div className="pad never">
        <p>{t('message.never')}</p>
        <p>{t('message.insists', { name })}</p>
      </div>
    </section>
  );
}

interface ItemProps {
  readonly state: StepState;
  readonly digit: string | null;
  readonly lang: string;
  readonly onOpen: () => void;
}

function Item({ state: { step, mark, at }, digit, lang, onOpen }: ItemProps) {
  const t = useT(sidebarMessages);
  const locale = useLocale();
  const said = t(`mark.${mark}`);
  return (
    <div className="item">
      <button
        type="button"
        className="step-title"
        data-key={digit ?? undefined}
        aria-keyshortcuts={digit ?? undefined}
        lang={lang}
        onClick={onOpen}
      >
        {step.title}
      </button>
      <span className="by">{at ? t('mark.at', { mark: said, time: timeWords(at, locale) }) : said}</span>
      {digit && <Kbd>{digit}</Kbd>}
    </div>
  );
}
