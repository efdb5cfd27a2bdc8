// The filter on the bank's page. The selection stands in the address, so that it can be shared.
"use strict";

const form = document.getElementById("filter");
const none = document.getElementById("tomt");
const count = form.querySelector("[role=status]");
const entries = [...document.querySelectorAll(".oppforing")];
const groups = [...document.querySelectorAll("details.emne")];
const selects = [...form.querySelectorAll("select")];

const fits = (entry, { name }, value) => !value || entry.dataset[name].split(" ").includes(value);

// A choice that would leave nothing, beside the other choices, is not offered.
function offer(select) {
  const others = selects.filter((each) => each !== select);
  const left = entries.filter((entry) => others.every((each) => fits(entry, each, each.value)));
  for (const option of select.options) {
    option.hidden = option.disabled = !option.selected && !left.some((entry) => fits(entry, select, option.value));
  }
}

let wasFiltered = false;

function apply() {
  let shown = 0;
  const isFiltered = selects.some(({ value }) => value);
  const sought = destination();
  for (const entry of entries) {
    const isChosen = selects.every((select) => fits(entry, select, select.value));
    entry.hidden = !isChosen && entry !== sought; // what a shared address leads to is always shown
    shown += !entry.hidden;
  }
  for (const group of groups) {
    const left = group.querySelectorAll(".oppforing:not([hidden])").length;
    group.hidden = !left;
    // Without a filter the browser or the reader may have opened it: to what was searched for on the page.
    group.open = isFiltered || group.contains(sought) || (group.open && !wasFiltered);
    group.querySelector(".tal").textContent = left;
  }
  wasFiltered = isFiltered;
  selects.forEach(offer);
  count.textContent = counted(JSON.parse(count.dataset.tal), entries.length).replace("{shown}", shown).replace("{all}", entries.length);
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
