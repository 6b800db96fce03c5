"use strict";
(() => {
  const PAUSE = 350; // ms without a key before the text is checked
  const text = document.getElementById("text");
  const file = document.getElementById("file");
  const state = document.getElementById("state");
  const report = document.getElementById("report");
  let waiting = 0;
  let latest = 0; // the newest request; answers to older ones are dropped

  async function send(body, name) {
    const mine = ++latest;
    state.textContent = "Reading…";
    try {
      const answer = await fetch("/report", { method: "POST", body, headers: { "X-Name": encodeURIComponent(name) } });
      const said = await answer.text();
      if (mine !== latest) return;
      if (answer.ok) report.src = said;
      state.textContent = answer.ok ? `Checked ${name}. Nothing leaves this computer.` : said;
    } catch {
      if (mine === latest) state.textContent = "numcheck does not answer; is it still running?";
    }
  }

  text.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => send(text.value, "pasted.md"), PAUSE);
  });
  file.addEventListener("change", () => { if (file.files.length) send(file.files[0], file.files[0].name); });
  addEventListener("dragover", (event) => { event.preventDefault(); document.body.classList.add("over"); });
  addEventListener("dragleave", () => document.body.classList.remove("over"));
  addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("over");
    const dropped = event.dataTransfer.files[0];
    if (dropped) send(dropped, dropped.name);
  });
})();
