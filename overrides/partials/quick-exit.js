{
  const PRESSES = 3;
  const TOO_LATE = 1000; // milliseconds between two presses
  const link = document.querySelector("a.forlat");
  let presses = 0;
  let latest = 0;

  function leave() {
    document.body.hidden = true; // at once, however slow the other page is
    location.replace(link.href);
  }

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener("keydown", ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    const goesOn = key === "Shift" && timeStamp - latest < TOO_LATE;
    presses = key === "Shift" ? (goesOn ? presses : 0) + 1 : 0;
    latest = timeStamp;
    if (presses === PRESSES) leave();
  });
}
