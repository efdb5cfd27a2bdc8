// Finds the parts that answer what is typed: first whom an alarm names, then the best of the rest.
"use strict";

window.rusplanEngine = (packed) => {
  const split = (text) => text.split("|").filter(Boolean);
  const index = {
    ...packed,
    fillers: split(packed.fillers),
    synonyms: packed.synonyms.map((both) => both.map(split)),
    questions: packed.questions.map(([asked, answers]) => [split(asked), answers]),
    idioms: split(packed.idioms),
    neutral: split(packed.neutral),
    pieces: packed.pieces.map(split),
  };
  const { fold, forms, keep, places, stem, stems } = window.rusplanWords;
  for (const [, names] of index.asides) names.forEach(keep);
  const { grouped, meant, learn, finish, group, pieces, candidates, isFiller, isKnown, isSynonym } = window.rusplanMeaning(index);
  const FIELDS = { heading: 1, text: 0.45, page: 0.35, piece: 0.5 };
  const FILLER = 0.08; // the weight of «kva», «i» and «the», as against the rarest word
  const ASKED = 2.2; // an answer that is listed, as against words found on the page
  const LESS = 0.1; // each further answer to the same question counts so much less
  const ALIKE = 0.3; // how like a listed question the typed one must be
  const FORMER = 0.75; // what is not there any more, as against what is
  const NAMED = [0.4, 3]; // what stands outside the menu, as a school does: not named, and named
  const EXACT = 0.5; // a heading of just the words that are typed
  const NAME = 0.6; // an entry that is named: «dopingkontakten chat» asks for its chat, and no other's
  const SHARED = 2; // entries, at most, that have a name in common
  const SHORTEST_JOINED = 5;
  const MOST = 12; // results
  const PAGE = 0; // kinds of parts
  const SECTION = 1;
  const ENTRY = 2;
  const FORMER_ENTRY = 3;
  const FOREIGN = /[^\p{Script=Latin}\P{L}]/u; // a letter of another script than ours

  const parts = index.parts.map(([address, heading, text, kind, numbers, language, foreign], number) => ({
    address, heading, text, kind, numbers, language, foreign, number, page: address.split("#")[0],
  }));
  const titles = new Map(parts.filter(({ kind }) => kind === PAGE).map(({ page, heading }) => [page, heading]));

  const words = (text) => meant(stems(text));
  const asides = new Map(index.asides.map(([page, names]) => [page, new Set(names.flatMap(words))]));
  const anyName = new Set([...asides.values()].flatMap((names) => [...names]));
  const holders = new Map(); // word → Map of part → weight
  function hold(word, part, weight) {
    if (!holders.has(word)) holders.set(word, new Map());
    const held = holders.get(word);
    if ((held.get(part) || 0) < weight) held.set(part, weight);
  }
  for (const part of parts) {
    const fields = { heading: part.heading, text: part.text, page: titles.get(part.page) ?? "" };
    const heading = words(part.heading);
    part.length = heading.filter((word) => !isFiller(word)).length || 1;
    part.names = part.kind === SECTION ? new Set() : new Set(asides.get(part.page));
    for (const word of heading) if (anyName.has(word)) part.names.add(word);
    if (part.heading.includes("-")) for (const word of words(part.heading.replaceAll("-", ""))) hold(word, part.number, FIELDS.heading); // «VO-linjen» is «volinjen»
    for (const [field, text] of Object.entries(fields)) for (const word of words(text)) hold(word, part.number, FIELDS[field]);
    if (part.kind === PAGE) for (const word of asides.get(part.page) ?? []) hold(word, part.number, FIELDS.heading);
  }
  const questions = index.questions.map(([asked, answers]) => ({ ways: asked.map(words), answers }));
  for (const word of holders.keys()) learn(word);
  for (const { ways } of questions) for (const way of ways) for (const word of way) learn(word);
  for (const [word, held] of [...holders]) {
    for (const piece of isFiller(word) ? [] : pieces(word)) for (const [part, weight] of held) hold(piece, part, weight * FIELDS.piece);
  }
  finish();
  const spelled = new Set(forms().map(([form]) => form));
  const raised = window.rusplanAlarms(index, (word) => spelled.has(fold(word)));

  const weigh = (word) => {
    if (isFiller(word)) return FILLER;
    return Math.log(1 + parts.length / (1 + (holders.get(word)?.size ?? 0))) / Math.log(1 + parts.length);
  };

  // How like a listed question the typed one is, from 0 to 1.
  function likeness(query, way) {
    let common = 0;
    let missing = 0;
    const used = new Set();
    for (const word of new Set(way)) {
      let best = 0;
      for (const each of query) {
        const sure = each.may.get(word) || 0;
        if (sure) used.add(each);
        best = Math.max(best, sure);
      }
      common += best * weigh(word);
      missing += (1 - best) * weigh(word);
    }
    const extra = query.filter((each) => !used.has(each)).reduce((sum, each) => sum + each.weight, 0);
    return common && common / (common + 0.6 * missing + 0.5 * extra);
  }

  // The entries of whose name a word is typed: one that few entries have, and that is no synonym.
  function named(query) {
    const typed = query.flatMap(({ whole }) => [...whole].filter(([word, sure]) => sure === 1 && !isSynonym(word)));
    const isEntry = ([part, field]) => parts[part].kind >= ENTRY && field === FIELDS.heading;
    const entries = typed.map(([word]) => [...(holders.get(word) ?? [])].filter(isEntry).map(([part]) => part));
    return new Set(entries.filter((several) => several.length <= SHARED).flat());
  }

  function score(query) {
    const scores = new Map();
    const add = (part, points) => scores.set(part, (scores.get(part) || 0) + points);
    const counted = query.some(({ filler }) => !filler) ? query.filter(({ filler }) => !filler) : query;
    const whole = counted.reduce((sum, { weight }) => sum + weight, 0);
    for (const { may, weight } of counted) {
      const best = new Map();
      for (const [word, sure] of may) {
        for (const [part, field] of holders.get(word) || []) best.set(part, Math.max(best.get(part) || 0, sure * field));
      }
      for (const [part, points] of best) add(part, (points * weight) / whole);
    }
    for (const [part, points] of scores) {
      const exact = counted.length === parts[part].length && points > 0.99 ? EXACT : 0;
      const share = Math.min(1, counted.length / parts[part].length); // of the heading, at best
      scores.set(part, (points * (0.85 + 0.15 * share) + exact) * (parts[part].kind === FORMER_ENTRY ? FORMER : 1));
    }
    for (const [part, points] of scores) {
      const { page, names } = parts[part];
      if (asides.has(page)) scores.set(part, points * NAMED[Number(query.some(({ whole }) => [...whole.keys()].some((word) => names.has(word))))]);
    }
    const answered = new Map();
    for (const { ways, answers } of questions) {
      const alike = Math.max(...ways.map((way) => likeness(query, way)));
      if (alike < ALIKE) continue;
      answers.forEach((part, place) => {
        answered.set(part, Math.max(answered.get(part) || 0, ASKED * alike ** 1.5 * (1 - LESS * place)));
      });
    }
    for (const [part, points] of answered) add(part, points);
    for (const part of named(counted)) add(part, NAME);
    return scores;
  }

  // Words that are one on the site: «rus team», «snakk om psyken».
  function joined(typed) {
    const found = typed.flatMap((_, place) => [2, 3].map((count) => place + count <= typed.length && typed.slice(place, place + count).join("")));
    return found.filter((each) => each.length > SHORTEST_JOINED && isKnown(stem(each))).flatMap(words);
  }

  const ranked = (query) => [...score(query)].sort(([a, x], [b, y]) => y - x || a - b).map(([part]) => part);

  function called(text) {
    const digits = text.replace(/\D/g, "").replace(/^47(?=\d{8})/, "");
    return parts
      .filter(({ numbers }) => numbers.some(([, address]) => address.replace(/^[^+\d]*(\+47)?/, "").startsWith(digits)))
      .sort((a, b) => b.kind - a.kind)
      .map(({ number }) => number);
  }

  function read(text) {
    const typed = places(text).map(({ word }) => word);
    const open = /[\p{L}\p{N}]$/u.test(text);
    const query = grouped(typed.map(stem)).map(({ word, place, count }) => {
      const form = count === 1 ? typed[place] : "";
      const whole = candidates(word, form, false);
      const may = open && place + count === typed.length ? candidates(word, form, true) : whole;
      return { whole, may, filler: isFiller(word) };
    });
    for (const word of joined(typed)) query.push({ whole: new Map([[word, 1]]), may: new Map([[word, 1]]), filler: false });
    for (const each of query) each.weight = Math.max(...[...each.may].map(([word, sure]) => sure * weigh(word)));
    return query;
  }

  const otherwise = index.otherwise.map((part) => parts[part]);

  // Returns the parts found, best first, how many of them are urgent, and which words to mark;
  // or, when there are none, whom to ask instead, and whether what is typed can be read at all.
  function find(text) {
    if (FOREIGN.test(text)) return { found: [], urgent: 0, otherwise, isForeign: true, isHit: () => false };
    const isNumber = /^\+?[\d\s]{3,}$/.test(text.trim());
    const query = isNumber ? [] : read(text);
    const { urgent, meanwhile } = raised(text);
    const rest = isNumber ? called(text) : ranked(query);
    const hits = new Set(query.filter(({ filler }) => !filler).flatMap(({ may }) => [...may.keys()]));
    return {
      found: [...new Set([...urgent, ...meanwhile, ...rest])].slice(0, MOST).map((part) => parts[part]),
      urgent: urgent.size,
      otherwise,
      isHit: (word) => [group(stem(word)), ...pieces(stem(word))].some((each) => hits.has(each)),
    };
  }

  return { find, titles };
};
