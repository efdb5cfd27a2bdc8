// Keeps the site readable without network. It holds the site's own public files only: the core
// below, and what the reader has opened. decisions/0014-offline.md tells why and what it costs.
"use strict";

const ROOT = new URL(self.registration.scope);
const CACHE = `rusplan ${ROOT.pathname}`; // other sites may share the host
const CORE = {{ kept | tojson }};
const LANGUAGE = {{ site_language | tojson }};
const WORDS = {
  silent: {{ _("Nettet svarar ikkje.") | tojson }},
  copy: {{ _("Du les ein kopi frå {date}.") | tojson }},
  old: {{ _("Han er meir enn sju dagar gammal: nummer og opningstider kan vere endra.") | tojson }},
  title: {{ _("Utan nett") | tojson }},
  offline: {{ _("Du er utan nett") | tojson }},
  missing: {{ _("Denne sida er ikkje lagra på eininga di.") | tojson }},
  numbers: {{ _("Sjå nummera du kan ringje") | tojson }},
};
// The search is as heavy as everything else on a first visit: it is kept from the second page on.
const SEARCH = ["index", "words", "meaning", "alarms", "engine", "window"].map((part) => `assets/search-${part}.js`);

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

async function tidy() {
  const cache = await caches.open(CACHE);
  for (const request of await cache.keys()) {
    if (age(await cache.match(request)) > DELETED_AFTER) await cache.delete(request);
  }
  for (const path of [...CORE, ...SEARCH]) {
    const copy = await find(path);
    // The browser's own cache may be as old as the copy.
    if (!copy) await refresh(new URL(path, ROOT));
    else if (age(copy) > REFRESHED_AFTER) await refresh(new URL(path, ROOT), "no-cache");
  }
}

function note(copy) {
  const fetched = new Date(Number(copy.headers.get(FETCHED)));
  const date = fetched.toLocaleDateString([LANGUAGE, "nb"], { dateStyle: "long", timeZone: "Europe/Oslo" });
  const machine = fetched.toISOString();
  const old = age(copy) > OLD_AFTER;
  return (
    `<p class="kopi${old ? " gammal-kopi" : ""}" role="status">${WORDS.silent} ` +
    WORDS.copy.replace("{date}", `<time datetime="${machine}">${date}</time>`) +
    `${old ? ` ${WORDS.old}` : ""}</p>`
  );
}

async function dated(copy) {
  const html = (await copy.text()).replace(MAIN, (main) => main + note(copy));
  return new Response(html, { headers: { "content-type": copy.headers.get("content-type") } });
}

const missing = () =>
  new Response(
    `<!doctype html><html lang="${LANGUAGE}"><meta charset="utf-8"><title>${WORDS.title}</title>` +
      `<meta name="viewport" content="width=device-width, initial-scale=1">` +
      `<meta name="color-scheme" content="light dark">` +
      `<style>body { font: 1.25rem/1.5 system-ui; margin: 2rem auto; max-width: 32rem; padding: 0 1rem }</style>` +
      `<main><h1>${WORDS.offline}</h1><p>${WORDS.missing}</p>` +
      `<p><a href="${ROOT.pathname}index.html">${WORDS.numbers}</a></p></main></html>`,
    { status: 503, headers: { "content-type": "text/html; charset=utf-8" } },
  );

async function answer(request, fresh) {
  const isPage = request.mode === "navigate";
  const copy = await find(request.url);
  if (!copy) return fresh.catch(() => (isPage ? missing() : Response.error()));
  const response = await Promise.race([fresh.catch(() => undefined), later(PATIENCE)]);
  if (response?.ok || response?.type === "opaqueredirect") return response;
  return isPage ? dated(copy) : copy;
}

self.addEventListener("install", (event) => {
  event.waitUntil(Promise.allSettled(CORE.map((path) => refresh(new URL(path, ROOT)))));
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
  event.waitUntil((isPage ? kept.then(tidy) : kept).catch(() => {})); // no network: nothing to update
  event.respondWith(answer(request, fresh));
});
