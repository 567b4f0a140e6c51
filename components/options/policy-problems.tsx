import { useT } from '@/components/i18n/use-t.ts';
import { Banner } from '@/components/ui/banner.tsx';
import type { Problem } from '@/contracts/playbook-channel.ts';
import { crmMessages } from './crm-messages.ts';

/** What of the organisation's policy can not be used, by its key. */
export function PolicyProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useT(crmMessages);
  if (problems.length === 0) return null;
  return (
    <Banner title={t('policy.bad', { count: problems.length })}>
      <p>{t('policy.next')}</p>
      <ul>
        {problems.map(({ path, reason }) => (
          <li key={`${path} ${reason}`} data-policy={path}>
            <code>{path}</code> {reason}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
