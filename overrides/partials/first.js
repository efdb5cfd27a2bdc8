{
const root = document.documentElement;
root.dataset.skript = "";
try { const chosen = localStorage.getItem("fargar"); if (chosen) root.dataset.fargar = chosen } catch {}
const drawn = new Promise((resolve) => {
new PerformanceObserver((paints) => {
if (paints.getEntriesByName("first-contentful-paint").length) resolve();
}).observe({ entryTypes: ["paint"] });
});
addEventListener("load", async () => {
await drawn;
let last;
for (const address of root.dataset.scripts.trim().split(" ")) {
last = document.createElement("script");
last.src = address;
last.async = false;
document.head.append(last);
}
last.onload = () => { root.dataset.skript = "klar" };
});
}