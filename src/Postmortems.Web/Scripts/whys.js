// Changes a tree of whys in place, by its buttons and by keys. Without this script the same buttons go to the server.

document.querySelectorAll("ul[data-whys]").forEach(begin);

function begin(tree) {
  const words = tree.dataset, prefix = `q-${words.whys}.`;
  const form = tree.closest("form"), announcer = form.querySelector("[data-said]");
  const undo = tree.parentElement.querySelector("[data-undo]");
  let removed = null;

  const all = () => [...tree.querySelectorAll("[data-why]")];
  const owner = element => element.closest("[data-why]");
  const above = why => owner(why.parentElement);
  const listIn = why => why.firstElementChild.querySelector(":scope > ul");
  const text = why => why.querySelector("textarea");
  const number = path => path.map(position => position + 1).join(".");
  const renamed = (words, path) => words.replace(/\d+(\.\d+)*/, number(path));
  const depth = why => 1 + Math.max(0, ...[...(listIn(why)?.children ?? [])].map(depth));

  const pathOf = why => {
    const position = [...why.parentElement.children].indexOf(why);
    return above(why) ? [...pathOf(above(why)), position] : [position];
  };

  const listMade = why => {
    if (!listIn(why)) {
      why.firstElementChild.append(document.createElement("ul"));
    }

    return listIn(why);
  };

  function blankLike(why) {
    const blank = why.cloneNode(true);
    listIn(blank)?.remove();
    blank.querySelectorAll(".error, .hints").forEach(part => part.remove());
    blank.querySelectorAll("[aria-invalid]").forEach(field => field.removeAttribute("aria-invalid"));
    blank.querySelectorAll("textarea, input:not([type=radio]), select").forEach(field => field.value = "");
    blank.querySelectorAll("[type=radio]").forEach(choice => choice.checked = false);
    blank.querySelector("details").open = false;
    return blank;
  }

  // Names, ids and words follow from where each why stands.
  function renumber() {
    const ticked = new Set(tree.querySelectorAll(":checked"));
    for (const why of all()) {
      const path = pathOf(why), was = text(why).name, now = prefix + path.join(".");
      const own = [...why.querySelectorAll("*")].filter(element => owner(element) === why);
      for (const element of own) {
        for (const name of ["id", "name", "for", "aria-describedby", "aria-labelledby", "data-hints"]) {
          const value = element.getAttribute(name);
          if (value?.includes(was)) {
            element.setAttribute(name, value.replaceAll(was, now));
          }
        }

        if (element.matches("[data-number], [data-about]")) {
          element.textContent = renamed(element.textContent, path);
        } else if (element.matches("[aria-label]")) {
          element.setAttribute("aria-label", renamed(element.getAttribute("aria-label"), path));
        } else if (element.matches("button[name=do]")) {
          element.value = element.value.replace(/[^:]*$/, path.join("."));
          element.disabled = !can(element.value.split(":")[0], why, path);
        } else if (element.matches("fieldset.end")) {
          element.hidden = listIn(why) !== null;
        }
      }
    }

    // While names change hands two groups of choices are one for a moment, and only one of its choices can be ticked.
    tree.querySelectorAll("[type=radio]").forEach(choice => choice.checked = ticked.has(choice));
  }

  function can(how, why, path) {
    switch (how) {
      case "WhyBelow": return path.length < words.depth;
      case "WhyUp": return path.at(-1) > 0;
      case "WhyDown": return why.nextElementSibling !== null;
      case "WhyIn": return path.at(-1) > 0 && path.length + depth(why) <= words.depth;
      case "WhyOut": return path.length > 1;
      default: return true;
    }
  }

  function say(words, why) {
    announcer.textContent = "";
    setTimeout(() => announcer.textContent = words.replace("#", number(pathOf(why))), 50);
  }

  function add(why, where) {
    if (all().length >= words.count || (where === "WhyBelow" && pathOf(why).length >= words.depth)) {
      return say(words.still, why);
    }

    const blank = blankLike(why);
    if (where === "WhyBelow") {
      listMade(why).append(blank);
    } else {
      why.after(blank);
    }

    done();
    text(blank).focus();
    say(words.added, blank);
  }

  function move(why, where, focus) {
    if (!can(where, why, pathOf(why))) {
      return say(words.still, why);
    }

    const from = why.parentElement, before = why.previousElementSibling;
    switch (where) {
      case "WhyUp": before.before(why); break;
      case "WhyDown": why.nextElementSibling.after(why); break;
      case "WhyIn": listMade(before).append(why); break;
      case "WhyOut": above(why).after(why); break;
    }

    tidy(from);
    done();
    (focus.disabled ? text(why) : focus).focus();
    say(words.moved, why);
  }

  function remove(why) {
    const from = why.parentElement, parent = above(why), next = why.nextElementSibling, spoken = number(pathOf(why));
    const blank = from === tree && from.children.length === 1 ? blankLike(why) : null;
    why.replaceWith(...(blank ? [blank] : []));
    tidy(from);
    done();
    removed = { why, parent, next, blank };
    undo.querySelector("span").textContent = words.removed.replace("#", spoken);
    undo.hidden = false;
    undo.querySelector("button").focus();
    announcer.textContent = undo.querySelector("span").textContent;
  }

  function restore() {
    const { why, parent, next, blank } = removed;
    const spare = blank && all().includes(blank) && ![...blank.querySelectorAll("textarea")].some(field => field.value.trim());
    if (all().length - (spare ? 1 : 0) + why.querySelectorAll("[data-why]").length >= words.count || (parent && pathOf(parent).length + depth(why) > words.depth)) {
      return say(words.still, parent ?? all()[0]);
    }

    const list = parent ? listMade(parent) : tree;
    list.insertBefore(why, next?.parentElement === list ? next : null);
    if (spare) {
      blank.remove();
    }

    removed = null;
    undo.hidden = true;
    done();
    text(why).focus();
    say(words.restored, why);
  }

  function tidy(list) {
    if (list !== tree && list.children.length === 0) {
      list.remove();
    }
  }

  function done() {
    renumber();
    tree.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function act(how, why, focus) {
    if (how === "WhyBelow" || how === "WhyBeside") {
      add(why, how);
    } else if (how === "WhyRemoved") {
      remove(why);
    } else {
      move(why, how, focus);
    }
  }

  tree.addEventListener("click", event => {
    const button = event.target.closest("button[name=do]");
    if (button) {
      event.preventDefault();
      act(button.value.split(":")[0], owner(button), button);
    }
  });

  undo.addEventListener("click", event => {
    if (removed && event.target.closest("button")) {
      event.preventDefault();
      restore();
    }
  });

  tree.addEventListener("keydown", event => {
    const command = event.ctrlKey || event.metaKey;
    const how = command && event.key === "Enter" ? (event.shiftKey ? "WhyBelow" : "WhyBeside")
      : command && event.shiftKey && event.key === "Backspace" ? "WhyRemoved"
      : event.altKey && event.shiftKey ? { ArrowUp: "WhyUp", ArrowDown: "WhyDown", ArrowRight: "WhyIn", ArrowLeft: "WhyOut" }[event.key]
      : undefined;
    if (how && owner(event.target)) {
      event.preventDefault();
      act(how, owner(event.target), event.target);
    }
  });

  // The choice of action items follows what is typed further down.
  form.addEventListener("input", event => {
    const titles = [...form.querySelectorAll("input[name$='.title']")], row = titles.indexOf(event.target);
    if (row >= 0) {
      tree.querySelectorAll(`select[data-items] option[value='${row}']`).forEach(option => option.textContent = event.target.value.trim() || words.item.replace("#", row + 1));
    }
  });

  tree.parentElement.querySelector(".keys").hidden = false;
}
