import { describe, expect, it } from 'vitest';
import { parseRoute, routeHref } from './route.ts';

describe('parseRoute', () => {
  it('reads what routeHref writes', () => {
    expect(parseRoute(routeHref('playbooks', 'vereda-br', 'mid', 'a/b'))).toEqual({
      place: 'playbooks',
      playbook: 'vereda-br',
      view: 'mid',
      item: 'a/b',
    });
    expect(parseRoute(routeHref('team'))).toEqual({ place: 'team', team: null });
  });

  it('leads home from an unknown or broken address', () => {
    expect(parseRoute('')).toEqual({ place: 'home' });
    expect(parseRoute('#/nowhere/at/all')).toEqual({ place: 'home' });
    expect(parseRoute('#/team/%E0%A4%A')).toEqual({ place: 'team', team: '%E0%A4%A' });
  });
});
