// Asks the server for hints on what is being typed, and shows them beside it. What somebody has read and put away stays away in this
// browser; nobody else learns of it.

const form = document.querySelector("form.sheet");
const store = "postmortem-hints";
const pause = 800;

const away = new Set((() => {
  try {
    return JSON.parse(localStorage.getItem(store)) ?? [];
  } catch {
    return [];
  }
})());

const putAway = name => {
  away.add(name);
  try {
    localStorage.setItem(store, JSON.stringify([...away].slice(-200)));
  } catch { /* put away until the page is left */ }
};

// A hint comes back once its words are others.
const nameOf = (field, kind, words) => [form.dataset.kept, field.replace(/\d+(\.\d+)*/, ""), kind, words].join("|");

const element = (name, text, attributes = {}) => {
  const made = document.createElement(name);
  made.textContent = text;
  Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
  return made;
};

const listFor = field => form.querySelector(`[data-hints="${CSS.escape(field.id)}"]`);
const said = new WeakMap(), timers = new WeakMap();

function wanted(field) {
  if (field.matches("textarea[id^='q-']")) {
    const why = field.closest("[data-why]");
    return why ? !why.querySelector("[data-why]") : true;
  }

  return field.matches("input[name$='.title']");
}

function question(field) {
  const part = name => form.elements[field.name.replace(/title$/, name)]?.value ?? "";
  const shape = field.closest("[data-why]") ? "Whys" : field.matches("input") ? "ActionItems" : "Text";
  return { question: field.name.split(".")[0].slice(2), shape, text: field.value, owner: shape === "ActionItems" ? part("owner") || part("email") : "", due: shape === "ActionItems" ? part("due") : "" };
}

function show(field, hints) {
  const fresh = hints.filter(hint => !away.has(nameOf(field.name, hint.kind, field.value.slice(hint.start, hint.start + hint.length))));
  const before = listFor(field);
  before?.remove();
  if (fresh.length === 0) {
    return;
  }

  const list = element("section", "", { class: "hints", "data-hints": field.id, "aria-labelledby": `${field.id}-hints` });
  list.append(element("p", form.dataset.hintsHeading, { id: `${field.id}-hints`, class: "hints-title" }), element("ul", ""));
  for (const hint of fresh) {
    const item = element("li", "", { "data-hint": hint.kind });
    item.append(element("strong", hint.title));
    if (hint.length > 0) {
      const words = element("q", ""), end = hint.start + hint.length, from = Math.max(0, hint.start - 30);
      const before = field.value.slice(from, hint.start), after = field.value.slice(end, end + 30);
      words.append(
        from > 0 ? before.replace(/^\S*\s?/, "… ") : before,
        element("mark", field.value.slice(hint.start, end)),
        end + 30 < field.value.length ? after.replace(/\s?\S*$/, " …") : after);
      item.append(" ", words);
    }

    item.append(element("p", hint.why), element("p", form.dataset.hintsInstead.replace("#", hint.instead)), element("button", form.dataset.hintsDismiss, { type: "button", class: "quiet small", "data-dismiss-hint": hint.kind, "aria-label": `${form.dataset.hintsDismiss}: ${hint.title}` }));
    list.querySelector("ul").append(item);
  }

  (field.closest(".field") ?? field).after(list);
  if (!before) {
    form.querySelector("[data-said]").textContent = form.dataset.hintsHeading;
  }
}

async function ask(field) {
  const text = JSON.stringify(question(field));
  if (said.get(field) === text || !field.isConnected) {
    return;
  }

  said.set(field, text);
  try {
    const answer = await fetch(form.getAttribute("action") + "/hints", { method: "POST", headers: { "Content-Type": "application/json" }, body: text });
    if (answer.ok && said.get(field) === text) {
      show(field, field.value.trim() && wanted(field) ? await answer.json() : []);
    }
  } catch {
    said.delete(field);
  }
}

form.addEventListener("input", event => {
  const field = event.target.matches("input") ? form.elements[event.target.name.replace(/(owner|email|due)$/, "title")] : event.target;
  if (field?.matches && wanted(field)) {
    clearTimeout(timers.get(field));
    timers.set(field, setTimeout(() => ask(field), pause));
  }
});

form.addEventListener("click", event => {
  const button = event.target.closest("[data-dismiss-hint]");
  if (button) {
    const item = button.closest("li"), list = item.closest(".hints"), field = document.getElementById(list.dataset.hints);
    putAway(nameOf(field.name, item.dataset.hint, item.querySelector("mark")?.textContent ?? ""));
    item.remove();
    if (!list.querySelector("li")) {
      list.remove();
    }

    field.focus();
  }
});

// What the server has shown already: only a script can put it away, and remembers what was.
for (const button of form.querySelectorAll("[data-dismiss-hint]")) {
  button.hidden = false;
  const item = button.closest("li"), field = document.getElementById(item.closest(".hints").dataset.hints);
  if (away.has(nameOf(field.name, item.dataset.hint, item.querySelector("mark")?.textContent ?? ""))) {
    item.remove();
  }
}

form.querySelectorAll(".hints").forEach(list => list.querySelector("li") || list.remove());
