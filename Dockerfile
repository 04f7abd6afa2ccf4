# The program with its built tab. `az acr build` makes it; so does `docker build`.
FROM node:24-bookworm-slim AS build
WORKDIR /magistrat
COPY package.json package-lock.json ./
COPY infra/checkNode.mjs infra/checkNode.mjs
RUN npm ci
COPY . .
# The tab is built: its libraries stay behind, and so does the Node for laptops.
RUN npm run build:tab && npm prune --omit=dev && rm -rf node_modules/node node_modules/@fluentui node_modules/@rolldown

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /magistrat
COPY --from=build /magistrat/node_modules node_modules
COPY --from=build /magistrat/package.json package.json
COPY --from=build /magistrat/api api
COPY --from=build /magistrat/bot bot
COPY --from=build /magistrat/infra/officeSite.ts infra/officeSite.ts
COPY --from=build /magistrat/infra/provisioning infra/provisioning
COPY --from=build /magistrat/infra/backup infra/backup
COPY --from=build /magistrat/infra/permissions infra/permissions
COPY --from=build /magistrat/infra/trail infra/trail
COPY --from=build /magistrat/dist/tab dist/tab
USER node
EXPOSE 3978
CMD ["node", "api/main.ts"]
