// Tells what a style sheet and scripts ask for that the oldest browsers we promise lack, by MDN's
// data (decisions/0019-browsers.md), and writes the style as those browsers read it.
//
// Usage: node old-browsers.mjs STYLE SCRIPT…    prints JSON: {features, style, members}
import { readFileSync } from "node:fs";
import { parse as parseScript } from "acorn";
import { clone, generate, lexer, parse, walk } from "css-tree";
import bcd from "@mdn/browser-compat-data" with { type: "json" };

const OLDEST = { safari: 15.4, safari_ios: 15.4, chrome: 100, webview_android: 100, firefox: 100, samsunginternet_android: 20 };
const ECMASCRIPT = 2021;
const DYNAMIC_UNITS = "viewport_percentage_units_dynamic"; // «dvh», as the data calls it

// Whether each of the oldest browsers has what an entry of the data is about, under its own name.
function isOld(entry) {
  const support = entry?.__compat?.support;
  if (!support) return true; // nothing is known of it
  return Object.entries(OLDEST).every(([browser, version]) =>
    [support[browser] ?? []].flat().some(
      ({ version_added: added, version_removed: removed, flags, prefix, alternative_name: other }) =>
        added && !removed && !flags && !prefix && !other && Number.parseFloat(String(added).replace("≤", "")) <= version,
    ),
  );
}

// Every entry of a name under a branch of the data.
function* entries(branch, name) {
  for (const [key, each] of Object.entries(branch)) {
    if (key === "__compat") continue;
    if (key === name) yield each;
    yield* entries(each, name);
  }
}

const isTypeOld = (name) => {
  const found = [...entries(bcd.css.types, name)];
  return !found.length || found.some(isOld);
};

// What one node of a style sheet is called in messages when it is too new, or nothing.
function tooNew(node, property) {
  const { type, name } = node;
  if (type === "Declaration" && !name?.startsWith("--")) return isOld(bcd.css.properties[node.property]) ? "" : node.property;
  if (type === "Function") return isTypeOld(name) && isOld(bcd.css.properties[property]?.[name]) ? "" : `${name}()`;
  if (type === "Identifier" && property) return isOld(bcd.css.properties[property]?.[name]) ? "" : `${property}: ${name}`;
  if (type === "Dimension") return isTypeOld(/^[dls]v/.test(node.unit) ? DYNAMIC_UNITS : node.unit) ? "" : node.unit;
  if (type === "PseudoClassSelector") return isOld(bcd.css.selectors[name]) ? "" : `:${name}`;
  if (type === "PseudoElementSelector") return isOld(bcd.css.selectors[name]) ? "" : `::${name}`;
  if (type === "NestingSelector") return "nesting";
  if (type === "Atrule") return isOld(bcd.css["at-rules"][name]) ? "" : `@${name}`;
  if (type === "Feature") return isOld(bcd.css["at-rules"].media[name]) ? "" : `@media (${name})`;
  return "";
}

// A style without what the oldest browsers drop: a declaration, a rule or a block at a time.
function readStyle(text) {
  const features = new Set();
  const tree = parse(text, { parseCustomProperty: true });
  walk(tree, {
    visit: undefined,
    enter(node, item, list) {
      if (!["Declaration", "Rule", "Atrule"].includes(node.type) || !list) return;
      const property = node.type === "Declaration" ? lexer.getProperty(node.property)?.name : "";
      const parts = { Declaration: node, Rule: node.prelude, Atrule: node.prelude ?? { type: "Raw" } }[node.type];
      const found = new Set([tooNew(node, property)]);
      walk(parts, (part) => found.add(tooNew(part, property)));
      found.delete("");
      for (const each of found) features.add(each);
      if (found.size) list.remove(item);
    },
  });
  return { features, style: generate(clone(tree)) };
}

function readScript(file, features) {
  const text = readFileSync(file, "utf8");
  parseScript(text, {
    ecmaVersion: ECMASCRIPT,
    sourceType: "script",
    onToken: ({ type, value }) => {
      if (type.label === "regexp" && /\(\?<[=!]/.test(value.pattern)) features.add("lookbehind");
    },
  });
}

// What scripts could call that the oldest browsers lack: [object, member], or [object] whole.
function newMembers() {
  const found = [];
  const branches = [bcd.api, bcd.javascript.builtins];
  for (const [name, owner] of branches.flatMap(Object.entries)) {
    if (name === "__compat") continue;
    if (!isOld(owner)) found.push([name]);
    else for (const [member, entry] of Object.entries(owner)) if (member !== "__compat" && !isOld(entry)) found.push([name, member.replace(/_static$/, "")]);
  }
  return found;
}

const [style, ...scripts] = process.argv.slice(2);
const read = readStyle(readFileSync(style, "utf8"));
for (const script of scripts) readScript(script, read.features);
process.stdout.write(JSON.stringify({ features: [...read.features].sort(), style: read.style, members: newMembers() }));
