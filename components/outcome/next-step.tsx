import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Field } from '@/components/ui/field.tsx';
import { type NextAction, NextActionKind } from '@/domain/interaction/next-action.ts';
import { instantAt, nextAllowed, quickTimes, wallTimeOf } from '@/domain/interaction/propose-next-action.ts';
import { outcomeMessages } from './messages.ts';
import { type OutcomeBasis, reachesDebtor } from './outcome-basis.ts';
import { Choice } from './outcome-field.tsx';

interface NextStepProps {
  readonly basis: OutcomeBasis;
  readonly action: NextAction;
  /** Whether the outcome itself says what comes next, and only the time is open. */
  readonly fixed: boolean;
  readonly digits: boolean;
  readonly problem: string | undefined;
  readonly onChange: (action: NextAction) => void;
}

/** What comes next and when, in the debtor's own time, and whether it falls within their hours. */
export function NextStep({ basis, action, fixed, digits, problem, onChange }: NextStepProps) {
  const t = useT(outcomeMessages);
  const locale = useLocale();
  const { place, zone, now } = basis;
  const withHour = reachesDebtor(action.kind);
  const at = action.at?.includes('T') ? action.at : null;
  const allowed = withHour && at ? nextAllowed(place, at) : null;
  const outside = allowed !== null && at !== null && Date.parse(allowed) !== Date.parse(at);
  const hint = !withHour || !at ? undefined : outside ? undefined : t('next.within', { zone: zoneName(zone, locale) });
  const change = (kind: NextActionKind) =>
    onChange({
      kind,
      zone: kind === 'none' ? null : zone,
      at: kind === 'none' ? null : reachesDebtor(kind) === withHour ? action.at : null,
    });
  return (
    <fieldset className="next">
      <legend>{t('next')}</legend>
      {!fixed && (
        <select
          className="control"
          aria-label={t('next')}
          value={action.kind}
          onChange={(event) => change(NextActionKind.parse(event.target.value))}
        >
          {NextActionKind.options.map((kind) => (
            <option key={kind} value={kind}>
              {t(`next.${kind}`)}
            </option>
          ))}
        </select>
      )}
      {fixed && (
        <div className="choices">
          {quickTimes({ place, zone, now }).map((quick, index) => (
            <Choice
              key={quick.id}
              digit={digits ? index + 1 : null}
              name={t(`quick.${quick.id}`, { time: timeIn(quick.at, zone, locale) })}
              on={at !== null && Date.parse(at) === Date.parse(quick.at)}
              onChoose={() => onChange({ kind: 'call_back', at: quick.at, zone })}
            />
          ))}
        </div>
      )}
      {action.kind !== 'none' && (
        <Field label={t(fixed ? 'field.callback_at' : 'next.when')} problem={problem} {...(hint ? { hint } : {})}>
          {withHour ? (
            <input
              className="control"
              type="datetime-local"
              value={at ? wallTimeOf(at, zone) : ''}
              onChange={({ target: { value } }) =>
                onChange({
                  ...action,
                  zone,
                  at: value === '' ? null : instantAt(value.slice(0, 10), value.slice(11, 16), zone),
                })
              }
            />
          ) : (
            <input
              className="control"
              type="date"
              value={action.at?.slice(0, 10) ?? ''}
              onChange={({ target: { value } }) => onChange({ ...action, zone, at: value || null })}
            />
          )}
        </Field>
      )}
      {outside && allowed && (
        <p className="outside">
          {t('next.outside')}{' '}
          <button type="button" className="link" onClick={() => onChange({ ...action, at: allowed })}>
            {t('next.move', { time: timeIn(allowed, zone, locale) })}
          </button>
        </p>
      )}
    </fieldset>
  );
}

/** "qui., 26/11, 09:00" in the debtor's zone. */
function timeIn(at: string, zone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: zone,
  }).format(new Date(at));
}

/** A zone as people call it: "Horário de Brasília". */
function zoneName(zone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
