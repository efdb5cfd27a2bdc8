// The filter on the bank's page. The selection stands in the address, so that it can be shared.
"use strict";

const form = document.getElementById("filter");
const none = document.getElementById("tomt");
const count = form.querySelector("[role=status]");
const entries = [...document.querySelectorAll(".oppforing")];
const groups = [...document.querySelectorAll("h2[id^=emne-]")];
const selects = [...form.querySelectorAll("select")];

function apply() {
  let shown = 0;
  for (const entry of entries) {
    const fits = selects.every(({ name, value }) => !value || entry.dataset[name].split(" ").includes(value));
    entry.hidden = !fits && `#${entry.id}` !== location.hash; // a shared anchor is always shown
    shown += !entry.hidden;
  }
  for (const heading of groups) {
    const list = heading.nextElementSibling;
    heading.hidden = list.hidden = !list.querySelector(".oppforing:not([hidden])");
    const link = document.querySelector(`.innhaldsliste a[href="#${heading.id}"]`);
    if (link) link.parentElement.hidden = heading.hidden;
  }
  count.textContent = count.dataset.tal.replace("{shown}", shown).replace("{all}", entries.length);
  none.hidden = shown > 0;
}

function fromAddress() {
  const chosen = new URLSearchParams(location.search);
  for (const select of selects) {
    select.value = chosen.get(select.name) ?? "";
    if (select.selectedIndex < 0) select.value = "";
  }
  apply();
}

function toAddress() {
  const chosen = String(new URLSearchParams(selects.filter(({ value }) => value).map(({ name, value }) => [name, value])));
  history.replaceState(null, "", `${location.pathname}${chosen && `?${chosen}`}`);
}

form.addEventListener("change", () => {
  apply();
  toAddress();
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", (event) => {
  event.preventDefault(); // the browser would empty the fields only after this
  for (const select of selects) select.value = "";
  apply();
  toAddress();
});
none.addEventListener("click", (event) => {
  if (event.target.matches("a")) form.reset();
});
window.addEventListener("popstate", fromAddress);
fromAddress();
