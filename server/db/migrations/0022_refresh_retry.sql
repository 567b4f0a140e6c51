-- A lost answer to a refresh ends no session, and a request that was overheard opens none. Only added to.

-- Shared by the tokens of a pair until either is used for the first time; null from then on, of the pair of a sign-in, and of what a
-- server of the version before gave out.
alter table session_tokens add column unused_pair text;
-- Of a refresh token: hashes of the proofs that were shown with it. Each is good once.
alter table session_tokens add column proofs text[] not null default '{}';
