// What typed words may mean: their group of synonyms, wider words, compounds and misspellings.
"use strict";

window.rusplanMeaning = ({ apart, fillers, synonyms }) => {
  const { distance, fold, forms, stem, stems } = window.rusplanWords;
  const NEAR = 0.5; // a wider word, as against the word itself
  const PIECE = 0.6; // a part of a compound
  const BEGINNING = 0.7; // a word that is not typed to its end
  const MISSPELT = 0.85; // for each letter that is wrong
  const SHORTEST_PIECE = 3;
  const SHORTEST_LAST = 4; // of a compound whose first word is unknown

  const groups = new Map(); // stem → the group's first stem
  const near = new Map(); // the group's first stem → wider words
  const phrases = new Map(); // first stem of several → [[stems], group]
  const vocabulary = new Set(); // every word that the index holds
  const byLength = []; // length → [form, word]

  for (const [words] of synonyms) {
    const [name] = stems(words[0]).length > 1 ? [stems(words[0]).join(" ")] : stems(words[0]);
    for (const each of words.map(stems)) {
      if (each.length === 1) {
        if (!groups.has(each[0])) groups.set(each[0], name);
      } else {
        if (!phrases.has(each[0])) phrases.set(each[0], []);
        phrases.get(each[0]).push([each, name]);
      }
    }
  }
  for (const several of phrases.values()) several.sort(([a], [b]) => b.length - a.length);
  const group = (word) => groups.get(word) ?? word;
  for (const [words, wider] of synonyms) {
    if (wider.length) near.set(group(stems(words[0]).join(" ")), wider.flatMap((each) => meant(stems(each))));
  }
  const synonymous = new Set(groups.values());
  for (const each of synonymous) vocabulary.add(each);
  const filler = new Set(fillers.flatMap((each) => meant(stems(each))));
  const kinds = apart.map(stem).sort((a, b) => b.length - a.length);
  const kind = (word) => kinds.find((each) => word.startsWith(each)) ?? "";

  // Stems as the groups they belong to, several that stand for one thing as one.
  function grouped(words) {
    const found = [];
    for (let place = 0; place < words.length; ) {
      const phrase = (phrases.get(words[place]) || []).find(([all]) => all.every((each, i) => words[place + i] === each));
      const count = phrase ? phrase[0].length : 1;
      found.push({ word: phrase ? phrase[1] : group(words[place]), place, count });
      place += count;
    }
    return found;
  }
  function meant(words) {
    return grouped(words).map(({ word }) => word);
  }

  // Called when every word of the index has been met: what is typed later is not a way to spell.
  function finish() {
    for (const [form, root] of forms()) if (!/\d/.test(form)) (byLength[form.length] ??= []).push([form, group(root)]);
  }

  // A compound's two words when both are known («rusteam», «russefest»), else the last («grønruss»).
  function pieces(word) {
    let last = [];
    for (let cut = SHORTEST_PIECE; cut <= word.length - SHORTEST_PIECE; cut++) {
      const end = word.slice(cut);
      if (!vocabulary.has(group(end))) continue;
      if (!last.length && end.length >= SHORTEST_LAST) last = [group(end)];
      for (const joint of ["", "s", "e"]) {
        const first = word.slice(0, cut - joint.length);
        if (!word.slice(0, cut).endsWith(joint) || first.length < SHORTEST_PIECE) continue;
        const known = [first, stem(first)].find((each) => groups.has(each) || vocabulary.has(each));
        if (known && kind(first) === kind(word)) return [group(known), group(end)];
      }
    }
    return last;
  }

  // The words with the fewest letters wrong. «russ» is not a way to spell «rus».
  function misspelt(form) {
    if (form.length < 4 || /\d/.test(form)) return [];
    const own = kind(form);
    let most = form.length < 6 ? 1 : 2;
    let found = [];
    for (let length = form.length - most; length <= form.length + most; length++) {
      for (const [each, word] of byLength[length] || []) {
        if (own && kind(each) !== own) continue;
        const letters = distance(form, each, most);
        if (letters > most || (each[0] !== form[0] && (letters > 1 || form.length < 5))) continue;
        if (letters < most) [most, found] = [letters, []];
        found.push([word, MISSPELT ** letters]);
      }
    }
    return found;
  }

  // All that one typed word may mean, as word → how sure. `form` is the word as it was typed,
  // or empty for several words in one; `open`: its end may be missing.
  function candidates(word, form, open) {
    const found = new Map();
    const add = (each, sure) => found.set(each, Math.max(sure, found.get(each) || 0));
    const known = vocabulary.has(word) || near.has(word) || filler.has(word);
    if (known) add(word, 1);
    if (open && word.length > 1 && !filler.has(word)) {
      const sure = known ? BEGINNING / 2 : BEGINNING;
      for (const each of vocabulary) {
        if (each.length > word.length && each.startsWith(word) && kind(each) === kind(word)) add(group(each), sure);
      }
    }
    if (!known) {
      const both = pieces(word);
      if (both.length > 1) for (const each of both) add(each, PIECE);
      for (const [each, sure] of misspelt(fold(form))) add(each, sure);
      if (!found.size) for (const each of both) add(each, PIECE);
    }
    if (!found.size) add(word, 1);
    for (const [each, sure] of [...found]) for (const wider of near.get(each) || []) add(wider, sure * NEAR);
    return found;
  }

  const learn = (word) => vocabulary.add(word);
  return { grouped, meant, learn, finish, group, pieces, candidates, isFiller: (word) => filler.has(word), isKnown: (word) => vocabulary.has(word), isSynonym: (word) => synonymous.has(word) };
};
