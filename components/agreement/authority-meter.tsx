import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { formatPercent } from '@/domain/playbook/format-value.ts';
import type { NegotiationLimits } from '@/domain/playbook/playbook.ts';
import './deal-desk.css';
import { negotiationMessages } from './negotiation-messages.ts';

interface AuthorityMeterProps {
  /** In percent. */
  readonly asked: number;
  readonly limits: NegotiationLimits;
  /** Whether the supervisor is looking. */
  readonly supervising?: boolean;
}

/** How far a discount goes: up to what the agent may give, what a supervisor may, and where this one stands. */
export function AuthorityMeter({ asked, limits, supervising }: AuthorityMeterProps) {
  const t = useT(negotiationMessages);
  const locale = useLocale();
  const { max_discount_percent: mine, supervisor_max_discount_percent: boss } = limits;
  const whole = Math.max(asked, boss, mine, 1) * 1.1;
  const width = (percent: number) => `${(percent / whole) * 100}%`;
  return (
    <div className="meter-authority">
      <div className="track" aria-hidden="true">
        <i className="mine" style={{ width: width(mine) }} />
        <i className="boss" style={{ left: width(mine), width: width(Math.max(0, boss - mine)) }} />
        <b style={{ left: width(asked) }} />
      </div>
      <p className="legend">
        <span>{t(supervising ? 'meter.agent' : 'meter.mine', { percent: formatPercent(mine, locale) })}</span>
        <span>{t(supervising ? 'meter.you' : 'meter.boss', { percent: formatPercent(boss, locale) })}</span>
      </p>
    </div>
  );
}
