FROM node:24-bookworm-slim

RUN install -d -o node -g node /srv/uppfoljning
WORKDIR /srv/uppfoljning
USER node

# Packages first: they change more seldom than the code.
COPY --chown=node:node package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --include=dev --no-audit --no-fund

COPY --chown=node:node . .
# The folders of the two volumes must belong to the user before Docker makes the volumes from them.
RUN npm run generate && mkdir -p .data-empty .next

# The pages are built at the first start and not here: the key of the server actions, which is this installation's own,
# becomes part of what is built.
ENV NEXT_TELEMETRY_DISABLED=1
EXPOSE 3000
CMD ["node", "lib/cli/bootstrap.mjs", "start", "--empty"]
