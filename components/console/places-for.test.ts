import { describe, expect, it } from 'vitest';
import { mayCall, placesFor } from './places-for.ts';

describe('placesFor', () => {
  it('opens to each role what its calls allow, and no dead doors', () => {
    expect(placesFor(['agent'])).toEqual(['mine']);
    expect(placesFor(['supervisor'])).toEqual([
      'team',
      'requests',
      'checks',
      'disconnections',
      'hosts',
      'accounts',
      'export',
    ]);
    expect(placesFor(['qa_author'])).toEqual(['playbooks', 'team', 'hosts']);
    expect(placesFor(['auditor'])).toEqual(['team', 'privacy']);
    expect(placesFor(['privacy_officer'])).toEqual(['privacy']);
    expect(placesFor(['admin'])).toEqual([
      'playbooks',
      'team',
      'checks',
      'disconnections',
      'hosts',
      'accounts',
      'export',
      'integrations',
      'access',
      'privacy',
    ]);
  });

  it('lets only approvers publish', () => {
    expect(mayCall('playbooks.publish', ['qa_author'])).toBe(false);
    expect(mayCall('playbooks.publish', ['qa_author', 'qa_approver'])).toBe(true);
  });
});
