// Small additions to every page. Nothing here is needed to read or to call.
"use strict";

const root = document.documentElement;
const menu = document.getElementById("meny");
const scheme = document.querySelector("button.fargar");
const search = document.querySelector("button.sok");

function load(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.async = false; // in order: each of the search's needs those before it
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}

// The form of a message that a number asks for (rusplan/language.py).
const numbers = new Intl.PluralRules(root.lang);
const counted = (forms, count) => forms[numbers.select(count)] ?? forms.other;

// The link check is made each night. When none has been for some days, it has stopped in silence.
const check = document.querySelector(".lenkjesjekk");
if (check) {
  const days = Math.floor((Date.now() - Date.parse(check.dataset.sist)) / 86_400_000);
  check.hidden = days < Number(check.dataset.seinast);
  check.textContent = check.hidden ? "" : counted(JSON.parse(check.dataset.ord), days).replace("{days}", days);
}

scheme.addEventListener("click", () => {
  const dark = root.dataset.fargar
    ? root.dataset.fargar === "mork"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.fargar = dark ? "lys" : "mork";
  try {
    localStorage.setItem("fargar", root.dataset.fargar);
  } catch {
    // The choice then lasts for this page only.
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && menu.open) {
    menu.open = false;
    menu.firstElementChild.focus();
  }
});
document.addEventListener("click", (event) => {
  if (!menu.contains(event.target)) menu.open = false;
});
menu.addEventListener("focusout", (event) => {
  if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
});

// What the address leads to on this page, if anything: others write addresses too.
function destination() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null; // «%» without digits
  }
}

// A link to an entry opens what it stands behind, and its own fold.
function unfold() {
  const target = destination();
  if (!target) return;
  const own = target.querySelector("details.om");
  const around = [];
  for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) around.push(fold);
  const closed = [own, ...around].filter((fold) => fold && !fold.open && !fold.contains(menu));
  for (const fold of closed) fold.open = true;
  if (closed.length) target.scrollIntoView();
}

window.addEventListener("hashchange", unfold);
unfold();

// The links to other languages lead to the same place on the page, with the same choices.
for (const link of document.querySelectorAll('.sprakval a[rel="alternate"]')) {
  link.addEventListener("click", () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}

// On paper everything is open.
let unfoldedForPrint = [];
window.addEventListener("beforeprint", () => {
  unfoldedForPrint = [...document.querySelectorAll("main details:not([open])")];
  for (const fold of unfoldedForPrint) fold.open = true;
});
window.addEventListener("afterprint", () => {
  for (const fold of unfoldedForPrint) fold.open = false;
});

let searchLoaded;

search.addEventListener("click", async () => {
  const { scripts, root: base, otherwise } = search.dataset;
  try {
    searchLoaded ??= Promise.all(scripts.trim().split(" ").map(load));
    await searchLoaded;
    window.rusplanSearch.open(base);
  } catch {
    location.assign(otherwise); // offline, say: the whole bank may still be at hand
  }
});

// From now on, pages that have been opened can be read without a network.
const { worker } = root.dataset; // not there while the site is being written
if (worker && "serviceWorker" in navigator && location.protocol !== "file:") {
  navigator.serviceWorker.register(worker).catch(() => {}); // then as without it
}
