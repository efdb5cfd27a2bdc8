// Keeps the site readable without network. It holds the site's own public files only: the core
// below, and what the reader has opened. decisions/0014-offline.md tells why and what it costs.
"use strict";

const ROOT = new URL(self.registration.scope);
const CACHE = `rusplan ${ROOT.pathname}`; // other sites may share the host
// Of each edition: the folder it lies in, what is kept of it, and what is said in it.
const EDITIONS = {{ editions | tojson }};
const MAIN_EDITION = EDITIONS[0];
// The search is as heavy as everything else on a first visit: it is kept from the second page on.
const SEARCH = ["assets/search-engine.js"];

const DAY = 24 * 60 * 60 * 1000;
const REFRESHED_AFTER = DAY;
const OLD_AFTER = 7 * DAY;
const DELETED_AFTER = 30 * DAY;
const PATIENCE = 4000; // milliseconds to wait for the network when there is a copy

const FETCHED = "x-rusplan-fetched";
const MAIN = /<main id="innhald"[^>]*>/; // in each of our pages, and in no other's

const address = (url) => {
  const { origin, pathname } = new URL(url, ROOT);
  return origin + pathname.replace(/\/$/, "/index.html"); // without the reader's choices after «?»
};
const editionOf = (url) => {
  const path = new URL(url, ROOT).pathname.slice(ROOT.pathname.length);
  return EDITIONS.find(({ folder }) => folder && path.startsWith(folder)) ?? MAIN_EDITION;
};
const age = (copy) => Date.now() - Number(copy.headers.get(FETCHED));
const later = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let stopped = false; // by the reader, who has just had the copies deleted

async function keep(url, response) {
  if (!response.ok || response.redirected || response.type !== "basic") return;
  const type = response.headers.get("content-type") ?? "";
  const isPage = type.startsWith("text/html");
  const body = await (isPage ? response.text() : response.blob());
  if (isPage && (!MAIN.test(body) || body.includes("data-ikkje-lagre"))) return;
  const sent = Date.parse(response.headers.get("date")) || Date.now();
  const headers = { "content-type": type, [FETCHED]: String(Math.min(sent, Date.now())) };
  if (stopped) return;
  await (await caches.open(CACHE)).put(address(url), new Response(body, { headers }));
}

const find = async (url) => (await caches.open(CACHE)).match(address(url));

async function refresh(url, cache = "default") {
  await keep(url, await fetch(url, { cache }));
}

async function tidy(url) {
  const { core, index } = editionOf(url);
  const cache = await caches.open(CACHE);
  for (const request of await cache.keys()) {
    if (age(await cache.match(request)) > DELETED_AFTER) await cache.delete(request);
  }
  for (const path of [...core, index, ...SEARCH]) {
    const copy = await find(path);
    // The browser's own cache may be as old as the copy.
    if (!copy) await refresh(new URL(path, ROOT));
    else if (age(copy) > REFRESHED_AFTER) await refresh(new URL(path, ROOT), "no-cache");
  }
}

function note(copy, { language, words }) {
  const fetched = new Date(Number(copy.headers.get(FETCHED)));
  const date = fetched.toLocaleDateString([language, "nb"], { dateStyle: "long", timeZone: "Europe/Oslo" });
  const machine = fetched.toISOString();
  const old = age(copy) > OLD_AFTER;
  return (
    `<p class="kopi${old ? " gammal-kopi" : ""}" role="status">${words.silent} ` +
    words.copy.replace("{date}", `<time datetime="${machine}">${date}</time>`) +
    `${old ? ` ${words.old}` : ""}</p>`
  );
}

async function dated(copy, edition) {
  const html = (await copy.text()).replace(MAIN, (main) => main + note(copy, edition));
  return new Response(html, { headers: { "content-type": copy.headers.get("content-type") } });
}

const missing = ({ folder, language, direction, words }) =>
  new Response(
    `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><title>${words.title}</title>` +
      `<meta name="viewport" content="width=device-width, initial-scale=1">` +
      `<meta name="color-scheme" content="light dark">` +
      `<style>body { font: 1.25rem/1.5 system-ui; margin: 2rem auto; max-width: 32rem; padding: 0 1rem }</style>` +
      `<main><h1>${words.offline}</h1><p>${words.missing}</p>` +
      `<p><a href="${ROOT.pathname}${folder}index.html">${words.numbers}</a></p></main></html>`,
    { status: 503, headers: { "content-type": "text/html; charset=utf-8" } },
  );

async function answer(request, fresh) {
  const isPage = request.mode === "navigate";
  const copy = await find(request.url);
  if (!copy) return fresh.catch(() => (isPage ? missing(editionOf(request.url)) : Response.error()));
  const response = await Promise.race([fresh.catch(() => undefined), later(PATIENCE)]);
  if (response?.ok || response?.type === "opaqueredirect") return response;
  return isPage ? dated(copy, editionOf(request.url)) : copy;
}

self.addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      const open = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
      const editions = new Set(open.map(({ url }) => editionOf(url)));
      const core = [...(editions.size ? editions : [MAIN_EDITION])].flatMap(({ core }) => core);
      await Promise.allSettled(core.map((path) => refresh(new URL(path, ROOT))));
    })(),
  );
  self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      await self.clients.claim();
      const open = await self.clients.matchAll();
      await Promise.allSettled(open.map((client) => refresh(client.url)));
    })(),
  );
});

self.addEventListener("message", () => {
  stopped = true;
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isOurs = origin === ROOT.origin && pathname.startsWith(ROOT.pathname);
  const isPage = request.mode === "navigate" && /(\/|\.html)$/.test(pathname);
  if (!isOurs || request.method !== "GET") return;
  if (!isPage && !["image", "script", "style"].includes(request.destination)) return;
  // The browser's own cache would give pages whose age is not known here.
  const fresh = isPage ? fetch(request, { cache: "no-cache" }) : fetch(request);
  const kept = fresh.then((response) => keep(request.url, response.clone()));
  event.waitUntil((isPage ? kept.then(() => tidy(request.url)) : kept).catch(() => {})); // no network: nothing to update
  event.respondWith(answer(request, fresh));
});
