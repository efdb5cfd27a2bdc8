// Deletes what the service worker has kept, and the worker with it: on «Personvern», and where a copy
// is kept of a page that one may want to leave in a hurry.
"use strict";

const button = document.getElementById("slett-kopiar");
const answer = button.parentElement.querySelector("[role=status]");

button.hidden = !("serviceWorker" in navigator) || location.protocol === "file:";
button.addEventListener("click", async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  registration?.active?.postMessage("stopp"); // or what it is fetching now would be kept afterwards
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("rusplan ")).map((name) => caches.delete(name)));
  answer.textContent = answer.dataset.sletta;
});
