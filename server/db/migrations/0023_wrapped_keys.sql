-- Secrets wrapped by the key that a server is started with: what is here is then not in `secret` or `jwk`. When it was applied is when
-- the first server that reads them so was started: one of the version before, which does not, may run beside it for a while.
alter table server_keys add column wrapped bytea;
alter table seal_keys add column wrapped bytea;
