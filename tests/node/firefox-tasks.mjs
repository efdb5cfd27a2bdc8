// Does the main tasks in Firefox, as a reader does, and prints what was seen as JSON.
//
// Usage: node firefox-tasks.mjs FIREFOX SITE_FOLDER BANK_PAGE STEPS_PAGE PAGE …
// (WebDriver BiDi, by puppeteer-core)
import { createServer } from "node:http";
import { createReadStream, existsSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { setTimeout } from "node:timers/promises";
import puppeteer from "puppeteer-core";

const [firefox, site, bank, steps, ...others] = process.argv.slice(2);
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".svg": "image/svg+xml" };
const PAGES = ["index.html", bank, steps, ...others];

const server = createServer((request, response) => {
  const file = join(site, normalize(new URL(request.url, "http://x").pathname));
  if (!existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const root = `http://127.0.0.1:${server.address().port}/`;

// The window has the size, for to change the page's asks more than Debian's Firefox ESR can answer.
const size = { defaultViewport: null, args: ["--width=360", "--height=740"] };
const browser = await puppeteer.launch({ browser: "firefox", executablePath: firefox, headless: true, ...size });
const page = await browser.newPage();
let said = [];
page.on("console", (message) => ["error", "warn"].includes(message.type()) && said.push(message.text()));
page.on("pageerror", (error) => said.push(error.message));

// Waits for a fact on the page. Puppeteer's own waiting compiles text, which the policy stops in older Firefox.
async function until(holds, ...about) {
  while (!(await page.evaluate(holds, ...about))) await setTimeout(20);
}

async function open(address) {
  await page.goto(root + address, { waitUntil: "load" });
  await until(() => document.documentElement.dataset.skript === "klar");
}
const seen = {};

seen.said = {};
for (const address of PAGES) {
  said = [];
  await open(address);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  seen.said[address] = said;
}

await open("index.html");
await page.click("button.sok");
await until(() => document.querySelector("dialog[open] #sok-felt") !== null);
await page.type("#sok-felt", "han pustar ikkje");
seen.search = await page.$$eval("dialog li > a", (links) => links.map((link) => link.getAttribute("href")));

await open(bank);
seen.open = await page.$$eval(".tilstand.ope", (all) => all.length);
const shown = () => page.$$eval(".oppforing", (all) => all.filter((each) => !each.hidden).length);
seen.filter = { all: await shown() };
await page.select("#filter select", "elev");
seen.filter.left = await shown();
seen.filter.address = (await page.evaluate(() => location.href)).slice(root.length);

const paper = () => page.$eval("body", (body) => getComputedStyle(body).backgroundColor);
seen.colours = [await paper()];
await page.click("#meny summary");
await page.click("button.fargar");
seen.colours.push(await paper());
await open(others[0]);
seen.colours.push(await paper());

await until(async () => (await caches.keys()).length > 0 && navigator.serviceWorker.controller !== null);
await open(others[1]);
await until(async (address) => {
  const cache = await caches.open((await caches.keys())[0]);
  return (await cache.keys()).some(({ url }) => url.endsWith("/" + address));
}, others[1]);
server.close();
server.closeAllConnections();
await page.reload({ waitUntil: "load" });
seen.offline = await page.$eval("main .kopi", (note) => note.textContent);

await browser.close();
process.stdout.write(JSON.stringify(seen));
