import { Button } from '@/components/ui/button.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { ContactGuard, GuardReason, PhoneAnswer } from '@/domain/compliance/contact-guard.ts';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import type { InteractionAction } from '@/domain/interaction/interaction.ts';
import { useGuardWords } from './use-guard-words.ts';

type Restriction = Omit<Extract<InteractionAction, { type: 'restriction.set' }>, 'type' | 'at'>;

interface GuardSheetProps {
  readonly state: InteractionState;
  readonly now: string;
  readonly onSet: (restriction: Restriction) => void;
}

/** Everything that decides whether contact is allowed: hours, holidays, counts, bars, the law behind each, and what to note. */
export function GuardSheet({ state, now, onSet }: GuardSheetProps) {
  const { t, next } = useGuardWords();
  const { guard } = state;
  return (
    <div className="guard-sheet">
      <h4>{t(`title.${guard.verdict}`)}</h4>
      {guard.verdict === 'stop' && <p>{next(guard, now)}</p>}
      {guard.reply && <p>{t(`reply.${guard.reply.is}`)}</p>}
      <Days guard={guard} now={now} />
      {guard.reasons.length > 0 && (
        <section>
          <h5>{t('section.why')}</h5>
          <ul>
            {guard.reasons.map((reason) => (
              <Reason key={`${reason.rule} ${reason.phone} ${reason.channel}`} reason={reason} />
            ))}
          </ul>
        </section>
      )}
      <Counts guard={guard} />
      {guard.phones.length > 0 && (
        <section>
          <h5>{t('section.numbers')}</h5>
          <ul>
            {guard.phones.map((answer) => (
              <Numbered
                key={answer.phone}
                answer={answer}
                onWrong={() => onSet({ kind: 'wrong_number', channel: null, phone: answer.phone })}
              />
            ))}
          </ul>
        </section>
      )}
      <OptOut state={state} onSet={onSet} />
      {guard.limits.length > 0 && (
        <section>
          <h5>{t('section.also')}</h5>
          <ul>
            {guard.limits.map((limit) => (
              <li key={limit.id}>
                {t(`limit.${limit.kind}`)} <Source of={limit} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Days({ guard, now }: { readonly guard: ContactGuard; readonly now: string }) {
  const { t, locale, wall } = useGuardWords();
  const date = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'numeric', timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat(locale, { timeZone: guard.zone, hour: 'numeric', minute: '2-digit' });
  const isSilent = guard.days.every(({ ruled }) => !ruled);
  return (
    <section>
      <h5>
        {t('section.hours')} <span className="quiet">{`${guard.place}, ${clock.format(new Date(now))}`}</span>
      </h5>
      {isSilent ? (
        <p>{t('hours.unknown')}</p>
      ) : (
        <dl>
          {guard.days.map(({ date: day, hours, holiday }, index) => (
            <div key={day}>
              <dt>
                {t(index === 0 ? 'today' : 'tomorrow')} <span className="quiet">{date.format(new Date(day))}</span>
              </dt>
              <dd>
                {hours
                  ? t('hours.day', { opens: wall(hours.opens), closes: wall(hours.closes) })
                  : holiday
                    ? t('hours.holiday', { holiday })
                    : t('hours.closed')}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {guard.places.length > 1 && (
        <p className="quiet">
          {t('hours.places', { places: [...new Set(guard.places.map(({ name }) => name))].join(', ') })}
        </p>
      )}
    </section>
  );
}

function Reason({ reason }: { readonly reason: GuardReason }) {
  const { t, title, counted, channel } = useGuardWords();
  const by = reason.by === 'debtor' || reason.by === 'import' ? t(`by.${reason.by}`) : reason.by;
  const details = [
    reason.counted && counted(reason.counted),
    reason.by !== null && channel(reason.channel),
    reason.phone && `…${reason.phone.slice(-4)}`,
    by,
  ].filter(Boolean);
  return (
    <li className="reason">
      <Mark mark={reason.weight === 'stop' ? 'held' : 'warn'} />
      <div>
        {title(reason)}
        {details.length > 0 && <span className="quiet"> · {details.join(' · ')}</span>} <Source of={reason} />
      </div>
    </li>
  );
}

function Source({ of }: { readonly of: Pick<GuardReason, 'source' | 'status'> }) {
  const { source } = useGuardWords();
  const words = source(of);
  return (
    <span className="quiet law">
      {of.source.url ? (
        <a href={of.source.url} target="_blank" rel="noreferrer">
          {words}
        </a>
      ) : (
        words
      )}
    </span>
  );
}

function Counts({ guard }: { readonly guard: ContactGuard }) {
  const { t, counted, channel } = useGuardWords();
  return (
    <section>
      <h5>{t('section.counts')}</h5>
      {guard.caps.length === 0 ? (
        <p>{t('counts.none')}</p>
      ) : (
        <ul>
          {guard.caps.map((cap) => (
            <li key={cap.rule}>
              {counted(cap)}
              {cap.unsettled > 0 && <> · {t('counted.unsettled', { n: cap.unsettled })}</>}
              <span className="quiet"> · {cap.channels.map(channel).join(', ')}</span> <Source of={cap} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Numbered({ answer, onWrong }: { readonly answer: PhoneAnswer; readonly onWrong: () => void }) {
  const { t, channel } = useGuardWords();
  const end = answer.phone.slice(-4);
  const isWrong = answer.channels.voice.reasons.some(({ kind }) => kind === 'wrong_number');
  return (
    <li className="number">
      <div>
        <bdi>{answer.phone}</bdi> <span className="quiet">{answer.place}</span>
        <br />
        {(['voice', 'whatsapp'] as const).map((each, index) => (
          <span key={each} className="answer" data-answer={answer.channels[each].verdict}>
            {index > 0 && ' · '}
            {t('answer.line', { channel: channel(each), answer: t(`answer.${answer.channels[each].verdict}`) })}
          </span>
        ))}
      </div>
      {!isWrong && (
        <Button size="small" variant="quiet" aria-label={t('set.wrong.of', { end })} onClick={onWrong}>
          {t('set.wrong')}
        </Button>
      )}
    </li>
  );
}

function OptOut({ state: { guard }, onSet }: Pick<GuardSheetProps, 'state' | 'onSet'>) {
  const { t, channel } = useGuardWords();
  const has = (wanted: Restriction['channel']) =>
    guard.reasons.some(({ kind, channel: barred }) => kind === 'opted_out' && barred === wanted);
  if (has(null)) return null;
  return (
    <fieldset>
      <legend>{t('set.title')}</legend>
      {!has(guard.channel) && (
        <Button size="small" onClick={() => onSet({ kind: 'opted_out', channel: guard.channel, phone: null })}>
          {t('set.channel', { channel: channel(guard.channel) })}
        </Button>
      )}
      <Button size="small" onClick={() => onSet({ kind: 'opted_out', channel: null, phone: null })}>
        {t('set.all')}
      </Button>
    </fieldset>
  );
}
