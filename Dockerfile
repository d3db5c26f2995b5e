# The catalogue with everything built in. Data and files live in the volume.
FROM node:24-bookworm-slim
WORKDIR /catalogue
COPY package.json package-lock.json ./
COPY bin ./bin
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN PAYLOAD_SECRET=build npm run build && mkdir /data && chown -R node:node /data /catalogue
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data MEDIA_DIR=/data/media
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["npm", "start"]
