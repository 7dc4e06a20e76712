// Saves the form while somebody types. What cannot be saved stays on this device until it can be.

const kept = {
  name: (form, page) => `postmortem-form:${form}:${page}`,
  of(form) {
    try {
      return Object.keys(localStorage).filter(key => key.startsWith(kept.name(form, "")));
    } catch {
      return [];
    }
  },
  read(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },
  clear(key) {
    try {
      localStorage.removeItem(key);
    } catch { /* a browser that keeps nothing has nothing to forget */ }
  },
};

const submitted = document.querySelector("[data-clear]")?.dataset.clear;
if (submitted) {
  kept.of(submitted).forEach(kept.clear);
}

const form = document.querySelector("form.sheet");
if (form) {
  begin();
}

function begin() {
  const token = "__RequestVerificationToken";
  const words = form.dataset;
  const bar = form.querySelector(".save-state"), state = bar.querySelector("[data-state]"), both = bar.querySelector("[data-both]");
  const version = form.elements.version, page = form.elements.page;
  const pauseBeforeSaving = 1200, pauseBeforeRetrying = 15000;
  let edits = 0, saved = 0, busy = false, stopped = false, isKept = true, leaving = false, timer, request;

  page.value = Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, "0")).join("");
  const key = kept.name(words.kept, page.value);

  // What went with a button's own request has arrived if anything was saved since.
  for (const each of kept.of(words.kept)) {
    const earlier = kept.read(each);
    if (!earlier || (earlier.sent && earlier.version !== version.value)) {
      kept.clear(each);
    }
  }

  const left = kept.of(words.kept)[0];

  const say = (text, trouble = false) => {
    bar.hidden = false;
    bar.classList.toggle("trouble", trouble);
    if (state.textContent !== text) {
      state.textContent = text;
    }
  };
  const later = (what, pause) => {
    clearTimeout(timer);
    timer = setTimeout(what, pause);
  };
  const fields = () => [...new FormData(form)].filter(([name]) => name !== token);
  const keep = (as, sent = false) => kept.write(key, { version: as, sent, fields: fields() });

  async function post(entries) {
    const body = new URLSearchParams(entries);
    body.set(token, form.elements[token].value);
    request = new AbortController();
    try {
      const answer = await fetch(form.getAttribute("action") + "/draft", { method: "POST", body, signal: request.signal, keepalive: document.hidden });
      const read = answer.headers.get("content-type")?.includes("json") ? await answer.json() : {};
      return answer.status >= 500 ? { status: 0 } : { status: answer.status, ...read };
    } catch {
      return { status: 0 };
    }
  }

  async function save() {
    clearTimeout(timer);
    if (busy || stopped || leaving || edits === saved) {
      return;
    }

    busy = true;
    const upTo = edits;
    const answer = await post(fields());
    busy = false;
    if (leaving) {
      return;
    }

    switch (answer.status) {
      case 200:
        version.value = answer.version;
        saved = upTo;
        say(answer.said);
        if (edits === saved) {
          kept.clear(key);
        } else {
          later(save, pauseBeforeSaving);
        }
        break;
      case 0:
        say(isKept ? words.offline : words.lost, true);
        later(save, pauseBeforeRetrying);
        break;
      case 400:
        say(answer.said, true);
        break;
      case 409:
        stopped = true;
        both.hidden = false;
        say(answer.said, true);
        break;
      default:
        stopped = true;
        say(words.gone, true);
    }
  }

  // Something an earlier page could not save: nothing else is saved before it.
  async function resume() {
    const earlier = kept.read(left);
    stopped = true;
    say(words.sending);
    const answer = await post(earlier.fields);
    if (answer.status === 200) {
      kept.clear(left);
      if (edits === 0) {
        leaving = true;
        location.replace(form.getAttribute("action") + "?saved=yes");
      } else {
        stopped = false;
        save();
      }
    } else if (answer.status === 0) {
      say(words.offline, true);
      later(resume, pauseBeforeRetrying);
    } else if (answer.status === 409 || answer.status === 400) {
      choose(earlier.fields);
    } else {
      say(words.gone, true);
    }
  }

  // The server's own page shows both accounts; what was kept travels with the request.
  function choose(entries) {
    const request = document.createElement("form");
    request.method = "post";
    request.action = form.getAttribute("action");
    for (const [name, value] of [...entries, [token, form.elements[token].value], ["do", "save"]]) {
      const field = document.createElement("textarea");
      field.name = name;
      field.value = value;
      request.append(field);
    }

    request.hidden = true;
    document.body.append(request);
    kept.clear(left);
    leaving = true;
    request.submit();
  }

  const changed = () => {
    edits++;
    isKept = keep(version.value);
    if (!stopped) {
      later(save, pauseBeforeSaving);
    }
  };

  form.addEventListener("input", changed);
  form.addEventListener("submit", () => {
    leaving = true;
    clearTimeout(timer);
    request?.abort();
    if (edits !== saved || words.page === "differing") {
      keep(words.page === "differing" ? "" : version.value, true);
    }
  });
  addEventListener("pageshow", shown => leaving = shown.persisted ? false : leaving);
  addEventListener("online", () => (left && stopped && words.page === "stored" && edits === 0 ? resume() : save()));
  addEventListener("offline", () => edits !== saved && say(isKept ? words.offline : words.lost, true));
  document.addEventListener("visibilitychange", () => document.hidden && save());
  addEventListener("beforeunload", event => {
    if (edits !== saved && !isKept && !leaving) {
      event.preventDefault();
    }
  });

  if (!CSS.supports("field-sizing", "content")) {
    const grow = area => {
      area.style.height = "auto";
      area.style.height = `${area.scrollHeight + 2}px`;
    };
    form.querySelectorAll("textarea").forEach(grow);
    form.addEventListener("input", event => event.target.matches("textarea") && grow(event.target));
  }

  if (words.page === "differing") {
    // A version that never was: it is shown beside the other text again, whatever happens to this page.
    stopped = true;
    keep("");
  } else if (words.page === "refused") {
    changed();
  } else if (left) {
    resume();
  }
}
