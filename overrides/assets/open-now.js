// «Ope no»: says of each channel whether it is open, in Norwegian time, and keeps on being right.
// Where hours are not known, on that day or at all, it says nothing.
"use strict";

{
  const MINUTE = 60_000;
  const DAY = 24 * 60 * MINUTE;
  const DAYS_AHEAD = 8; // a week from now is always within
  const WORDS = window.rusplanOpenNowWords;
  const { until, days, eves } = window.rusplanHolidays;
  const holidays = new Set(days);
  const early = new Set(eves); // many close early then; where holidays are not known, nor are these
  const norway = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Oslo",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });

  // A «reading» is what a Norwegian clock shows, counted as if it were UTC; a «moment» is real time.
  function reading(moment) {
    const { year, month, day, hour, minute, second } = Object.fromEntries(
      norway.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
    );
    return Date.UTC(year, month - 1, day, hour, minute, second);
  }

  const moments = new Map();
  function momentOf(shown) {
    if (!moments.has(shown)) {
      const near = shown - (reading(shown) - shown);
      moments.set(shown, shown - (reading(near) - near));
    }
    return moments.get(shown);
  }

  const minutes = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const spans = (text) => (text ? text.split(" ").map((span) => span.split("-").map(minutes)) : []);

  // The openings of one day as minutes, or null when they are not known.
  function openings({ week, rule, others }, midnight) {
    const date = new Date(midnight).toISOString().slice(0, 10);
    const other = others.find(({ first, last }) => first <= date && date <= last);
    if (other && !other.week) return null;
    if (date > until && (rule !== "open" || others.length)) return null;
    if (rule !== "open" && !other?.certain) {
      if (rule === "unknown" && early.has(date)) return null;
      if (holidays.has(date)) return { "all-day": [[0, 24 * 60]], closed: [] }[rule] ?? null;
    }
    return spans((other?.week ?? week)[(new Date(midnight).getUTCDay() + 6) % 7]);
  }

  // What happens from yesterday on: stretches that are open or not known; between them it is closed.
  function stretches(channel, today) {
    const found = [];
    for (let day = -1; day < DAYS_AHEAD; day += 1) {
      const midnight = today + day * DAY;
      const known = openings(channel, midnight);
      for (const [opens, closes] of known ?? [[0, 24 * 60]]) {
        const from = momentOf(midnight + opens * MINUTE);
        const to = momentOf(midnight + closes * MINUTE);
        const last = found.at(-1);
        if (last?.to === from && last.known === Boolean(known)) last.to = to;
        else found.push({ from, to, known: Boolean(known) });
      }
    }
    return found.sort((a, b) => a.from - b.from);
  }

  function clock(moment, today, { closing }) {
    const shown = reading(moment);
    const time = new Date(shown);
    const atMidnight = closing && shown % DAY === 0;
    const daysAhead = Math.floor((shown - today) / DAY) - (atMidnight ? 1 : 0);
    const day = daysAhead === 0 ? "" : daysAhead === 1 ? `${WORDS.tomorrow} ` : `${WORDS.days[time.getUTCDay()]} `;
    if (atMidnight) return `${day}${WORDS.midnight}`;
    const minute = time.getUTCMinutes();
    const written = (minute ? WORDS.minute : WORDS.hour).replace("{hour}", time.getUTCHours());
    return `${day}${WORDS.clock}\u00a0${written.replace("{minute}", String(minute).padStart(2, "0"))}`;
  }

  function state(channel, now, today) {
    const all = stretches(channel, today);
    const horizon = momentOf(today + DAYS_AHEAD * DAY);
    const present = all.find(({ from, to }) => from <= now && now < to);
    const next = all.find(({ from }) => from > now);
    if (present && !present.known) return { changes: present.to };
    if (present) {
      const follows = next?.from === present.to; // only what is not known can follow at once
      const closes = follows || present.to >= horizon ? "" : ` ${WORDS.until} ${clock(present.to, today, { closing: true })}`;
      return { open: true, text: `${WORDS.open}${closes}`, changes: present.to };
    }
    const text = next?.known ? `${WORDS.opens} ${clock(next.from, today, { closing: false })}` : WORDS.closed;
    return { open: false, text, changes: next?.from ?? horizon };
  }

  const channels = [...document.querySelectorAll("[data-ope]")].map((item) => {
    const label = item.querySelector(".tilstand");
    // Days with other hours: `2027-07-01/2027-07-31=||||||`, with `?` where they are not known,
    // and `!` before the sign where they hold on holidays too.
    const others = (item.dataset.andreTider || "").split(";").filter(Boolean).map((text) => {
      const [, first, last, certain, week] = text.match(/^(.{10})\/(.{10})(!?)=(.*)$/);
      return { first, last, certain: certain === "!", week: week === "?" ? null : week.split("|") };
    });
    const { ope, heilagdag, merknad } = item.dataset;
    const unknown = merknad ?? label.textContent; // what stands where nothing can be said
    return { item, label, week: ope.split("|"), rule: heilagdag, others, unknown, written: label.textContent };
  });
  const lists = [...document.querySelectorAll("[data-ope-fyrst]")].reverse(); // the inner ones first
  const first = new Map(lists.map((list) => [list, [...list.children]]));
  let timer;

  // What is open stands first, otherwise in the order of the page. Nothing moves under a finger.
  function sort(list) {
    if (list.contains(document.activeElement)) return;
    const isOpen = (item) => item.matches(".open") || item.querySelector(".open") !== null;
    const items = first.get(list);
    const isNeeded = !items.some((item) => isOpen(item) && !("reserve" in item.dataset));
    for (const item of items) if ("reserve" in item.dataset) item.hidden = !isNeeded;
    const sorted = [...items.filter(isOpen), ...items.filter((item) => !isOpen(item))];
    if (sorted.some((item, place) => list.children[place] !== item)) list.append(...sorted);
  }

  function show({ item, label }, { open, text }) {
    label.textContent = text;
    label.classList.toggle("ope", Boolean(open));
    item.classList.toggle("open", Boolean(open));
  }

  function update() {
    const now = Date.now();
    const today = Math.floor(reading(now) / DAY) * DAY;
    let next = now + MINUTE; // a clock that has been asleep, or set, is found out within a minute
    for (const channel of channels) {
      const { open, text = channel.unknown, changes } = state(channel, now, today);
      show(channel, { open, text });
      next = Math.min(next, changes);
    }
    lists.forEach(sort);
    clearTimeout(timer);
    timer = setTimeout(update, next - now);
  }

  for (const event of ["visibilitychange", "resume"]) document.addEventListener(event, update);
  window.addEventListener("pageshow", update);
  // Paper is read later: the hours stand on it.
  window.addEventListener("beforeprint", () => channels.forEach((channel) => show(channel, { text: channel.written })));
  window.addEventListener("afterprint", update);
  update();
}
