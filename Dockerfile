# Tessera as one process, with the embedded database in /data or a PostgreSQL server named by DATABASE_URL.
FROM node:24-bookworm-slim AS build
WORKDIR /tessera
COPY . .
RUN npm ci --no-audit --no-fund --ignore-scripts && npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=8080 \
    TESSERA_DATA=/data \
    TESSERA_KEY_FILE=/run/tessera/key
WORKDIR /tessera
COPY --from=build /tessera /tessera
RUN mkdir -p /data /run/tessera && chown node:node /data /run/tessera
USER node
VOLUME ["/data", "/run/tessera"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]
