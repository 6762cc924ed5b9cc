"use strict";
(() => {
  const form = document.getElementById("filters");
  if (form) {
    const cards = [...document.querySelectorAll("#conflicts .card")];
    const stories = [...document.querySelectorAll(".story")];
    const shown = document.getElementById("shown");
    const named = (name) => form.querySelector(`select[name="${name}"]`).value;
    const ticked = (name) => new Set([...form.querySelectorAll(`input[name="${name}"]:checked`)].map((box) => box.value));
    const apply = () => {
      const severities = ticked("severity"), statuses = ticked("status");
      const subject = named("subject"), source = named("source");
      let count = 0;
      for (const card of cards) {
        const fits = severities.has(card.dataset.severity) && statuses.has(card.dataset.status)
          && (!subject || JSON.parse(card.dataset.subjects).includes(subject))
          && (!source || JSON.parse(card.dataset.sources).includes(source));
        card.hidden = !fits;
        count += fits ? 1 : 0;
      }
      for (const story of stories) story.hidden = !story.querySelector(".card:not([hidden])");
      shown.textContent = `${count} of ${cards.length} shown`;
    };
    form.addEventListener("change", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(apply));
    form.hidden = false;
    apply();
  }

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {  // a page from a file may have no clipboard: what is selected can be copied all the same
      const field = document.createElement("textarea");
      field.value = text;
      field.className = "unseen";
      document.body.append(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      return done;
    }
  };
  for (const copies of document.querySelectorAll(".copies")) {
    copies.hidden = false;
    const told = copies.querySelector("output");
    copies.addEventListener("click", async (event) => {
      const button = event.target.closest("button[data-copy]");
      if (!button) return;
      told.textContent = await copy(button.dataset.copy) ? "Copied" : "This browser does not let pages copy";
      button.focus();
      setTimeout(() => { told.textContent = ""; }, 4000);
    });
  }

  const search = document.getElementById("search");
  const input = search.querySelector("input");
  const found = document.getElementById("found");
  const rows = [...document.querySelectorAll("#claims tbody tr")];
  const words = rows.map((row) => row.textContent.toLowerCase());
  input.addEventListener("input", () => {
    const query = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    rows.forEach((row, place) => {
      row.hidden = !query.every((word) => words[place].includes(word));
      count += row.hidden ? 0 : 1;
    });
    found.textContent = `${count} of ${rows.length}`;
  });
  search.hidden = false;

  const reveal = () => {
    let target = null;
    try { target = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return; }
    if (!target) return;
    for (let parent = target; parent; parent = parent.parentElement) {
      if (parent.hidden) parent.hidden = false;
      if (parent.tagName === "DETAILS") parent.open = true;
    }
    target.scrollIntoView({block: "center"});
    if (target.tagName === "A") target.focus({preventScroll: true});
  };
  addEventListener("hashchange", reveal);
  reveal();
})();
