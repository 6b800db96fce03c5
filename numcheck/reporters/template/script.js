
"use strict";
(() => {
  const GAP = 18; // px between two notes in the margin
  const wide = matchMedia("(min-width: 64rem)");
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const notes = all(".note");
  const places = all(".place");
  let lit = []; // numbers of the notes that are lit
  let held = false; // lit by a click or the keyboard, not by the pointer passing over

  document.documentElement.classList.add("js");
  const placesOf = (number) => places.filter((place) => place.dataset.notes.split(" ").includes(number));
  const anchored = (anchor) => {
    let next = byId(anchor);
    while (next && next.classList.contains("anchor")) next = next.nextElementSibling;
    return next;
  };
  const visible = () => notes.filter((note) => !note.hidden);

  function arrange() {
    for (const copy of all(".copy")) {
      let free = 0;
      copy.style.minHeight = "";
      const top = copy.getBoundingClientRect().top;
      for (const note of visible().filter((each) => copy.contains(each))) {
        note.style.top = "";
        if (!wide.matches) continue;
        const first = note.dataset.places.trim().split(" ")[0];
        const place = first && anchored(first);
        const wanted = place ? place.getClientRects()[0].top - top - 4 : free;
        const at = Math.max(wanted, free);
        note.style.top = `${at}px`;
        free = at + note.offsetHeight + GAP;
      }
      if (wide.matches) copy.style.minHeight = `${free}px`;
    }
    draw();
  }

  function middle(element, frame, left) {
    const boxes = element.getClientRects();
    const box = boxes[0];
    return { x: (left ? box.left : (box.left + box.right) / 2) - frame.left, top: box.top - frame.top, bottom: box.bottom - frame.top };
  }

  function curve(from, to) {
    if (Math.abs(from.bottom - to.bottom) < 4) {
      const dip = from.bottom + 5 + Math.min(11, Math.abs(from.x - to.x) / 12);
      return `M${from.x},${from.bottom} C${from.x},${dip} ${to.x},${dip} ${to.x},${to.bottom}`;
    }
    const [upper, lower] = from.bottom < to.bottom ? [from, to] : [to, from];
    const half = (upper.bottom + lower.top) / 2;
    return `M${upper.x},${upper.bottom} C${upper.x},${half} ${lower.x},${half} ${lower.x},${lower.top}`;
  }

  function draw() {
    for (const svg of all(".threads")) svg.replaceChildren();
    for (const number of lit) {
      const note = byId(`n${number}`);
      const svg = note.closest(".copy").querySelector(".threads");
      const frame = svg.getBoundingClientRect();
      const ends = note.dataset.places.trim().split(" ").filter(Boolean).map(anchored).filter(Boolean);
      if (!ends.length) continue;
      const thread = (d) => {
        const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
        path.setAttribute("d", d);
        path.setAttribute("class", note.dataset.severity);
        svg.append(path);
      };
      const from = middle(ends[0], frame);
      for (const end of ends.slice(1)) thread(curve(from, middle(end, frame)));
      if (wide.matches) {
        const box = note.getBoundingClientRect();
        const start = ends[0].getClientRects()[0];
        const [x, y] = [box.left - frame.left, box.top - frame.top + 12];
        const [px, py] = [start.right - frame.left + 2, (start.top + start.bottom) / 2 - frame.top];
        const edge = Math.max(px, x - 46);
        if (Math.abs(y - py) < 30) thread(`M${edge},${y} L${x - 4},${y}`);
        else thread(`M${edge},${Math.min(py, y)} C${x - 22},${Math.min(py, y)} ${x - 30},${y} ${x - 4},${y}`);
      }
    }
  }

  function light(numbers) {
    lit = numbers.filter((number) => !byId(`n${number}`).hidden);
    for (const note of notes) note.classList.toggle("lit", lit.includes(note.dataset.note));
    for (const place of places) place.classList.toggle("lit", place.dataset.notes.split(" ").some((number) => lit.includes(number)));
    draw();
  }

  function filter() {
    const off = all(".filters input:not(:checked)").map((input) => input.value);
    for (const note of notes) note.hidden = off.includes(note.dataset.rule) || off.includes(note.dataset.severity);
    for (const place of places) {
      const hidden = place.dataset.notes.split(" ").every((number) => byId(`n${number}`).hidden);
      place.classList.toggle("off", hidden);
      place.tabIndex = hidden ? -1 : 0;
    }
    const shown = visible().length;
    const output = document.querySelector(".shown");
    if (output) output.textContent = shown === notes.length ? `All ${shown} findings are shown.` : `${shown} of ${notes.length} findings are shown.`;
    light(lit);
    arrange();
  }

  function numbersAt(target) {
    const place = target.closest?.(".place");
    if (place && !place.classList.contains("off")) return place.dataset.notes.split(" ");
    const note = target.closest?.(".note");
    return note ? [note.dataset.note] : null;
  }

  function lead(step) {
    const shown = visible();
    if (!shown.length) return;
    const now = shown.findIndex((note) => note.dataset.note === lit[0]);
    const next = shown[(now + step + shown.length + (now < 0 && step < 0 ? 1 : 0)) % shown.length];
    const first = placesOf(next.dataset.note)[0] ?? next;
    held = true;
    first.focus({ preventScroll: true });
    light([next.dataset.note]);
    first.scrollIntoView({ block: "center" });
  }

  document.addEventListener("pointerover", (event) => {
    const numbers = numbersAt(event.target);
    if (!held) light(numbers ?? []);
  });
  document.addEventListener("focusin", (event) => {
    const numbers = numbersAt(event.target);
    held = Boolean(numbers);
    light(numbers ?? []);
  });
  document.addEventListener("click", (event) => {
    const numbers = numbersAt(event.target);
    held = Boolean(numbers);
    light(numbers ?? []);
    if (event.target.closest(".place") && wide.matches) event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, textarea")) return;
    if (event.key === "n") lead(1);
    if (event.key === "p") lead(-1);
    if (event.key === "Escape") { held = false; document.activeElement?.blur(); light([]); }
  });
  document.querySelector(".filters")?.addEventListener("change", filter);

  addEventListener("resize", arrange);
  document.fonts?.ready.then(arrange);
  filter();
})();
