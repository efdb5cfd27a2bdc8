{
const root = document.documentElement;
root.dataset.skript = "";
try { const chosen = localStorage.getItem("fargar"); if (chosen) root.dataset.fargar = chosen } catch {}
addEventListener("load", () => {
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